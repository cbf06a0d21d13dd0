import { Button } from '@mantine/core';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { useText } from '../../text/text.ts';
import classes from './ReturnedForm.module.css';
import type { TakeAll } from './use-take-all.ts';

interface TakeAllFormsProps {
  readonly taking: TakeAll;
  /** Files that are here, taken over or not. */
  readonly count: number;
  readonly settled: number;
  readonly onClear: () => void;
}

/** How many files were taken over, and one button for all that leave nothing to ask. */
export function TakeAllForms({ taking, count, settled, onClear }: TakeAllFormsProps) {
  const { t } = useText('form');
  const { ready, done, refusal } = taking;
  return (
    <>
      <RefusalAlert refusal={refusal} />
      <div className={classes.all}>
        <span role="status">{t('all.settled', { settled, total: count })}</span>
        {done === null && ready.length > 1 && (
          <Button size="compact-sm" variant="default" aria-describedby="take-all" onClick={taking.run}>
            {t('all.take', { count: ready.length })}
          </Button>
        )}
        {done !== null && (
          <Button size="compact-sm" variant="default" onClick={taking.stop}>
            {t('all.stop')}
          </Button>
        )}
        {done === null && settled > 0 && (
          <Button size="compact-sm" variant="subtle" onClick={onClear}>
            {t('all.clear')}
          </Button>
        )}
        {done === null && ready.length > 1 && (
          <p id="take-all" className={classes.allExplained}>
            {t('all.explain')}
          </p>
        )}
      </div>
    </>
  );
}
