import type { Lane, TimelineEvent } from '../../../shared/rules/timeline/timeline.ts';
import type { IconName } from '../../components/status/icon-paths.ts';

export type LaneState = Lane['spans'][number]['state'];

/** A shape for each kind of event, so that none is told by its colour alone. */
export const eventIcons: Readonly<Record<TimelineEvent['kind'], IconName>> = {
  'self-score': 'person',
  preliminary: 'half',
  decision: 'edit',
  extension: 'clock',
  'standard-turned': 'check',
  'action-added': 'plus',
  'action-verified': 'check',
  'action-dropped': 'cross',
  activity: 'flag',
  final: 'circle-check',
  consequence: 'alert',
  reassessment: 'restore',
  basis: 'info',
  'window-ends': 'clock',
  'action-due': 'clock',
  'validity-ends': 'archive',
};

export const stateIcons: Readonly<Record<LaneState, IconName>> = {
  met: 'check',
  partly: 'half',
  'not-met': 'cross',
  'not-applicable': 'dash',
  unknown: 'circle-dash',
};
