import { useText } from '../../text/text.ts';
import { usePartner } from '../session/use-partners.ts';
import { useEffortSentences } from './use-effort-sentences.ts';

/** The facts of a partner's effort in a dialog, as they stand today. */
export function EffortFacts({ partner }: { readonly partner: string }) {
  const { t } = useText('common');
  const sentences = useEffortSentences(usePartner(partner).value?.effort);
  if (sentences.length === 0) return null;
  return (
    <section aria-label={t('effort.title')}>
      <strong>{t('effort.title')}</strong>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
