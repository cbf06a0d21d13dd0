import { needPastDate, needText } from '../../../components/dialog/checks.ts';
import type { FieldError } from '../../../components/form/ErrorSummary.tsx';
import { useToday } from '../../../components/session/use-status.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import type { ActionRecord } from '../model/action-moves.ts';

interface TypedRecord {
  readonly on: string;
  readonly note: string;
  readonly reason: string;
  readonly evidence: readonly string[];
}

/** What still needs correcting in a record about an action; nothing is dated before the action was added. */
export function useRecordChecks(
  record: ActionRecord,
  addedOn: string,
): (typed: TypedRecord) => readonly FieldError[] {
  const { t } = useText('plan');
  const { language } = useLanguage();
  const today = useToday();
  return ({ on, note, reason, evidence }) => [
    ...(record === 'verify' && evidence.length === 0
      ? [{ field: 'record-evidence', message: t('check.evidence') }]
      : []),
    ...(record === 'note' ? needText('record-note', note, t('check.note')) : []),
    ...(record === 'drop' ? needText('record-reason', reason, t('check.dropReason')) : []),
    ...needPastDate('record-on', on, today, { missing: t('check.date'), future: t('check.future') }),
    ...(on !== '' && on < addedOn
      ? [{ field: 'record-on', message: t('check.early', { date: formatDate(addedOn, language) }) }]
      : []),
  ];
}
