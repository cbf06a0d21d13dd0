import { Button } from '@mantine/core';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import cardClasses from '../cards/Card.module.css';
import { Card } from '../cards/Card.tsx';
import type { PartnerDialog } from '../dialogs/PartnerDialogs.tsx';
import classes from './Join.module.css';

interface JoinedCardProps {
  readonly partner: PartnerView;
  readonly onDialog: (dialog: PartnerDialog) => void;
}

/** The records of the same organisation that stand in this file, each to be separated again. */
export function JoinedCard({ partner, onDialog }: JoinedCardProps) {
  const { t } = useText('partner');
  const { language } = useLanguage();
  if (partner.joined.length === 0) return null;
  return (
    <Card title={t('joined.title')}>
      <ul className={classes.joined}>
        {partner.joined.map(({ id, reference, name, joined }) => (
          <li key={id}>
            <bdi>{reference}</bdi> <ContentText>{name}</ContentText>
            {joined && (
              <span className={cardClasses.quiet}>
                {' '}
                {t('joined.since', {
                  date: formatDate(joined.at.slice(0, 10), language),
                  name: joined.by.name,
                })}
              </span>
            )}{' '}
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('joined.separateOf', { reference })}
              onClick={() => onDialog({ kind: 'separate', record: id, reference })}
            >
              {t('joined.separate')}
            </Button>
          </li>
        ))}
      </ul>
      <p className={cardClasses.quiet}>{t('joined.text')}</p>
    </Card>
  );
}
