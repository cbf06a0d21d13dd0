import { memo } from 'react';
import type { StandardView } from '../../../../shared/rules/assessment/assessment-view.ts';
import type { Ground } from '../../../../shared/rules/evidence/evidence-view.ts';
import { useEvidence } from '../../../components/evidence/use-evidence.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import type { IconName } from '../../../components/status/icon-paths.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './EvidenceSection.module.css';

const icons: Readonly<Record<Ground, IconName>> = {
  accepted: 'circle-check',
  'not-reviewed': 'circle',
  nothing: 'alert',
  insufficient: 'alert',
  expired: 'clock',
};

interface GroundLineProps {
  readonly entry: StandardView;
  readonly partner: string;
}

/** What the "yes" of the review stands on today; nothing where the review says something else. */
export const GroundLine = memo(function GroundLine({ entry, partner }: GroundLineProps) {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const rows = useEvidence(partner).value?.rows ?? [];
  const { ground, until, evidence } = entry.ground;
  if (ground === null) return null;
  const lastDay = rows
    .filter(({ id, state }) => state === 'expired' && evidence.includes(id))
    .map(({ fields }) => fields.expiresOn ?? '')
    .sort()
    .at(-1);
  const date = ground === 'expired' ? lastDay : until;
  const key =
    !date || ground === 'nothing' || ground === 'insufficient'
      ? (`ground.${ground}` as const)
      : ground === 'expired'
        ? 'ground.expiredOn'
        : (`ground.${ground}Until` as const);
  const words = t(key, { date: date ? formatDate(date, language) : '' });
  return (
    <p className={classes.ground} data-ground={ground}>
      <Icon name={icons[ground]} size={14} />
      <span>{words}</span>
    </p>
  );
});
