import type { EvidenceState as State } from '../../../shared/rules/evidence/evidence-view.ts';
import { useText } from '../../text/text.ts';
import { Icon } from '../status/Icon.tsx';
import type { IconName } from '../status/icon-paths.ts';
import classes from './EvidenceState.module.css';

const icons: Readonly<Record<State, IconName>> = {
  accepted: 'circle-check',
  'not-reviewed': 'circle',
  insufficient: 'alert',
  expired: 'clock',
  replaced: 'copy',
  withdrawn: 'archive',
};

/** How a document counts today: word, icon and colour. */
export function EvidenceState({ state }: { readonly state: State }) {
  const { t } = useText('evidence');
  return (
    <span className={classes.state} data-state={state}>
      <Icon name={icons[state]} size={14} />
      {t(`state.${state}`)}
    </span>
  );
}
