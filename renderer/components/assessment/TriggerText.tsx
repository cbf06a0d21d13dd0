import type { Trigger } from '../../../shared/record/shapes/follow-through.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { ContentText } from '../text/ContentText.tsx';
import { formatDate } from '../text/dates.ts';

/** Why a partner is assessed again; of an allegation date, outside reference and status, which is all that is kept. */
export function TriggerText({ trigger }: { readonly trigger: Trigger }) {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const { kind, on, reference, status, note } = trigger;
  const parts = [
    t(`trigger.${kind}`),
    on && formatDate(on, language),
    reference,
    status && t(`triggerStatus.${status}`),
  ].filter((part) => part !== null);
  return (
    <>
      {parts.map((part, index) => (
        <span key={part}>
          {index > 0 && ' · '}
          <bdi>{part}</bdi>
        </span>
      ))}
      {note && ' · '}
      {note && <ContentText>{note}</ContentText>}
    </>
  );
}
