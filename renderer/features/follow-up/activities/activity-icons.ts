import type { ActivityKind } from '../../../../shared/record/shapes/follow-up.ts';
import type { IconName } from '../../../components/status/icon-paths.ts';

/** One picture for each kind of activity, beside its word. */
export const activityIcons: Readonly<Record<ActivityKind, IconName>> = {
  'programme-visit': 'globe',
  'spot-check': 'search',
  call: 'person',
  training: 'book',
  mentoring: 'person',
  other: 'list',
};
