import type { Person } from '../../../shared/record/journal/entry.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { Icon } from '../status/Icon.tsx';
import { formatDate } from '../text/dates.ts';
import classes from './ApprovalMark.module.css';

interface ApprovalMarkProps {
  readonly approved: { readonly by: Person; readonly on: string } | null;
  /** From an organisation’s pack rather than the model text that ships. */
  readonly isFromPack: boolean;
}

/** Whether the words of a clause may be trusted: approved by whom and when, or model text. Word, icon and colour. */
export function ApprovalMark({ approved, isFromPack }: ApprovalMarkProps) {
  const words = useApprovalWords();
  return (
    <span className={classes.mark} data-approved={approved !== null || undefined}>
      <Icon name={approved ? 'circle-check' : 'half'} size={14} />
      <span dir="auto">{words(approved, isFromPack)}</span>
    </span>
  );
}

function useApprovalWords() {
  const { t } = useText('clause');
  const { language } = useLanguage();
  return (approved: ApprovalMarkProps['approved'], isFromPack: boolean): string => {
    if (!approved) return t(isFromPack ? 'approval.pack' : 'approval.model');
    return t('approval.by', {
      name: approved.by.name,
      function: approved.by.function,
      date: formatDate(approved.on, language, 'short'),
    });
  };
}
