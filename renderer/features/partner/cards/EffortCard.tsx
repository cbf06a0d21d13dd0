import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { useEffortSentences } from '../../../components/effort/use-effort-sentences.ts';
import { useText } from '../../../text/text.ts';
import cardClasses from './Card.module.css';
import { Card } from './Card.tsx';
import classes from './StandingCard.module.css';

/** How the partner went about closing its gaps: facts, and no score of them. */
export function EffortCard({ partner }: { readonly partner: PartnerView }) {
  const { t } = useText('common');
  const sentences = useEffortSentences(partner.effort);
  return (
    <Card title={t('effort.title')}>
      <ul className={classes.sentences}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className={cardClasses.quiet}>{t('effort.lead')}</p>
    </Card>
  );
}
