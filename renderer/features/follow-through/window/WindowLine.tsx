import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { Term } from '../../../components/text/Term.tsx';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from '../FollowThrough.module.css';
import { useWindowState } from './window-state.ts';

/** The improvement window under the stages, while gaps are still to be closed. */
export function WindowLine({ view }: { readonly view: AssessmentView }) {
  const isRunning = view.status === 'submitted' && view.next !== 'none';
  return isRunning && view.window ? <Running view={view} window={view.window} /> : null;
}

interface RunningProps {
  readonly view: AssessmentView;
  readonly window: NonNullable<AssessmentView['window']>;
}

function Running({ view, window: { from, until, extension }, window }: RunningProps) {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const { words, tone } = useWindowState(view, window);
  return (
    <p className={classes.line}>
      <span className={classes.left} data-tone={tone}>
        <Icon name="clock" size={14} />
        {t('window.short', { left: words })}
      </span>
      <Term id="improvement-window" said={t('common:term.window')} />
      <span className={classes.quiet}>
        {t('window.period', { from: formatDate(from, language), until: formatDate(until, language) })}
      </span>
      {extension && (
        <span className={classes.quiet}>
          {t('window.extended', {
            date: formatDate(extension.on, language),
            name: extension.approver.name,
          })}
        </span>
      )}
    </p>
  );
}
