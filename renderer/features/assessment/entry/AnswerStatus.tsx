import { Icon } from '../../../components/status/Icon.tsx';
import type { IconName } from '../../../components/status/icon-paths.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './AnswerSide.module.css';
import type { EntryState } from './use-answer-entry.ts';

type Kind = 'recording' | 'pending' | 'recorded' | 'nothing';

const icons: Readonly<Record<Kind, IconName>> = {
  recording: 'clock',
  pending: 'edit',
  recorded: 'check',
  nothing: 'circle',
};

/** Whether what the screen shows is in the record, and if not, what is missing (UI principle 4). */
export function AnswerStatus({ state }: { readonly state: EntryState }) {
  const { t } = useText('assessment');
  const { locale } = useLanguage();
  const kind = kindOf(state);
  const missing = new Intl.ListFormat(locale).format(
    state.missing.map((part) => t(`answer.missing.${part}`)),
  );
  const words = {
    recording: t('answer.recording'),
    pending:
      state.missing.length > 0
        ? t('answer.unrecorded', { missing })
        : t(state.held ? 'answer.held' : 'answer.pending'),
    recorded: t('answer.recorded'),
    nothing: t('answer.nothing'),
  };
  return (
    <span className={classes.status} data-kind={kind} role="status">
      <Icon name={icons[kind]} size={13} />
      {words[kind]}
    </span>
  );
}

function kindOf({ recording, typed, shown }: EntryState): Kind {
  if (recording) return 'recording';
  if (typed) return 'pending';
  return shown.answer === null ? 'nothing' : 'recorded';
}
