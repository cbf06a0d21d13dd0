import type { Deviation } from '../../../../shared/record/shapes/agreement.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import type { IconName } from '../../../components/status/icon-paths.ts';
import { useText } from '../../../text/text.ts';
import classes from './Check.module.css';

const icons: Readonly<Record<Deviation['kind'], IconName>> = {
  unchanged: 'check',
  changed: 'edit',
  missing: 'cross',
  added: 'plus',
};

/** What became of a clause: word, icon and colour. */
export function DeviationMark({ kind }: Pick<Deviation, 'kind'>) {
  const { t } = useText('clause');
  return (
    <span className={classes.mark} data-kind={kind}>
      <Icon name={icons[kind]} size={14} />
      {t(`deviation.kind.${kind}`)}
    </span>
  );
}
