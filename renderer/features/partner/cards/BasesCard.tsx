import { Button } from '@mantine/core';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import type { PartnerDialog } from '../dialogs/PartnerDialogs.tsx';
import classes from './BasesCard.module.css';
import cardClasses from './Card.module.css';
import { Card } from './Card.tsx';

interface BasesCardProps {
  readonly partner: PartnerView;
  readonly onDialog: (dialog: PartnerDialog) => void;
}

/** Emergency and no-contact bases, in force and over, with approver and dates. */
export function BasesCard({ partner, onDialog }: BasesCardProps) {
  const { t } = useText('partner');
  const actions = !partner.archived && (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => onDialog({ kind: 'basis', basis: 'emergency' })}
      >
        {t('bases.recordEmergency')}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => onDialog({ kind: 'basis', basis: 'no-contact' })}
      >
        {t('bases.recordNoContact')}
      </Button>
    </>
  );
  return (
    <Card title={t('bases.title')} term="emergency" actions={actions}>
      {partner.bases.length === 0 ? (
        <p className={cardClasses.quiet}>
          {t('bases.lead')} {t('bases.empty')}
        </p>
      ) : (
        <ul className={classes.bases}>
          {partner.bases.toReversed().map((basis) => (
            <BasisItem
              key={basis.id}
              basis={basis}
              archived={partner.archived !== null}
              onDialog={onDialog}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

interface BasisItemProps {
  readonly basis: PartnerView['bases'][number];
  readonly archived: boolean;
  readonly onDialog: (dialog: PartnerDialog) => void;
}

function BasisItem({ basis, archived, onDialog }: BasisItemProps) {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const today = useToday();
  const isInForce = !basis.ended && basis.until >= today;
  const state = basis.ended
    ? t('bases.endedOn', { date: formatDate(basis.ended.on, language) })
    : t(isInForce ? 'bases.inForce' : 'bases.over');
  return (
    <li className={classes.basis} data-in-force={isInForce || undefined}>
      <p className={classes.head}>
        <Icon name={isInForce ? 'flag' : 'circle-dash'} size={15} />
        <strong>{t(`bases.${basis.kind}`)}</strong>
        <span>
          {t('bases.period', {
            from: formatDate(basis.from, language, 'short'),
            until: formatDate(basis.until, language, 'short'),
          })}
        </span>
        <span className={classes.state}>{state}</span>
        {isInForce && !archived && (
          <Button
            size="compact-sm"
            variant="default"
            ms="auto"
            onClick={() =>
              onDialog({ kind: 'end-basis', basis: basis.kind, until: basis.until, from: basis.from })
            }
          >
            {t('bases.end')}
          </Button>
        )}
      </p>
      <ContentText as="p">{basis.reason}</ContentText>
      {basis.ended && <ContentText as="p">{basis.ended.reason}</ContentText>}
      <p className={cardClasses.quiet}>
        {t('bases.approvedBy')} <ContentText as="strong">{basis.approver.name}</ContentText>{' '}
        <ContentText>{basis.approver.function}</ContentText>
        {basis.secondApprover && (
          <>
            {' · '}
            {t('basis.secondApprover')} <ContentText as="strong">{basis.secondApprover.name}</ContentText>{' '}
            <ContentText>{basis.secondApprover.function}</ContentText>
          </>
        )}
      </p>
    </li>
  );
}
