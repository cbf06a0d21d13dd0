import type { ActivityView } from '../../../../shared/rules/follow-up/follow-up-view.ts';
import { percentOf } from '../../../../shared/rules/follow-up/percent.ts';
import { useText } from '../../../text/text.ts';
import { usePracticeChecks } from '../checks/use-practice-checks.ts';
import { useShareWords } from '../checks/use-share-words.ts';
import classes from './Activities.module.css';

/** What the practice checks of one activity showed. */
export function CheckResults({ activity }: { readonly activity: ActivityView }) {
  const { t } = useText('followUp');
  const share = useShareWords();
  const checks = usePracticeChecks() ?? [];
  if (activity.checks.length === 0) return null;
  const titleOf = (check: string) => checks.find(({ id }) => id === check)?.title ?? check;
  return (
    <ul className={classes.findings} aria-label={t('activities.checks')}>
      {activity.checks.map((result) => (
        <li key={result.check}>
          {titleOf(result.check)}
          {': '}
          {result.kind === 'share'
            ? share(result.numerator, result.denominator, percentOf(result.numerator, result.denominator))
            : t(result.value ? 'common:yes' : 'common:no')}
        </li>
      ))}
    </ul>
  );
}
