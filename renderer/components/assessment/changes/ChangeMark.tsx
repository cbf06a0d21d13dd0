import { useText } from '../../../text/text.ts';
import { Icon } from '../../status/Icon.tsx';
import type { IconName } from '../../status/icon-paths.ts';
import type { ShownChange } from './before-after.ts';
import classes from './ChangesTable.module.css';

const icons: Readonly<Record<ShownChange, IconName>> = {
  closed: 'circle-check',
  opened: 'alert',
  better: 'up',
  worse: 'down',
  stays: 'flag',
  same: 'dash',
  open: 'circle',
};

/** What became of a standard: word, icon and colour. */
export function ChangeMark({ change }: { readonly change: ShownChange }) {
  const { t } = useText('assessment');
  return (
    <span className={classes.change} data-change={change}>
      <Icon name={icons[change]} size={14} />
      {t(`change.${change}`)}
    </span>
  );
}
