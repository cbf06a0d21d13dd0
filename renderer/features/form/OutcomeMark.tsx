import type { CellOutcome } from '../../../shared/form/form-report.ts';
import { Icon } from '../../components/status/Icon.tsx';
import type { IconName } from '../../components/status/icon-paths.ts';
import { useText } from '../../text/text.ts';
import classes from './ReturnedForm.module.css';

const icons: Readonly<Record<CellOutcome, IconName>> = {
  accepted: 'circle-check',
  corrected: 'edit',
  'not-understood': 'alert',
  conflict: 'conflict',
  unchanged: 'check',
  empty: 'circle',
};

/** What became of a cell: word, icon and colour. */
export function OutcomeMark({ outcome }: { readonly outcome: CellOutcome }) {
  const { t } = useText('form');
  return (
    <span className={classes.outcome} data-outcome={outcome}>
      <Icon name={icons[outcome]} size={14} />
      {t(`outcome.${outcome}`)}
    </span>
  );
}
