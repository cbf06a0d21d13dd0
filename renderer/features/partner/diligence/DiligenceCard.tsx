import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { useText } from '../../../text/text.ts';
import classes from '../cards/BasesCard.module.css';
import cardClasses from '../cards/Card.module.css';
import { Card } from '../cards/Card.tsx';
import type { PartnerDialog } from '../dialogs/PartnerDialogs.tsx';
import { DiligenceItem } from './DiligenceItem.tsx';

interface DiligenceCardProps {
  readonly partner: PartnerView;
  readonly onDialog: (dialog: PartnerDialog) => void;
}

/** Facts of due diligence beside the assessment, newest first, with what became of each. */
export function DiligenceCard({ partner, onDialog }: DiligenceCardProps) {
  const { t } = useText('partner');
  // A link from elsewhere means this card, which stands far below on the page.
  const isMeant = (useLocation().state as { readonly show?: unknown } | null)?.show === 'diligence';
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isMeant) place.current?.scrollIntoView();
  }, [isMeant]);
  const actions = !partner.archived && (
    <Button size="compact-sm" variant="subtle" onClick={() => onDialog({ kind: 'diligence' })}>
      {t('diligence.record')}
    </Button>
  );
  return (
    <div ref={place}>
      <Card title={t('diligence.title')} actions={actions}>
        {partner.diligence.length === 0 ? (
          <p className={cardClasses.quiet}>
            {t('diligence.lead')} {t('diligence.empty')}
          </p>
        ) : (
          <ul className={classes.bases}>
            {partner.diligence.map((fact) => (
              <DiligenceItem
                key={fact.id}
                fact={fact}
                archived={partner.archived !== null}
                onDialog={onDialog}
              />
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}
