import type { IconName } from '../../../components/status/icon-paths.ts';
import type { ElementGroup } from './typed-elements.ts';

export const stateIcons: Readonly<Record<ElementGroup, IconName>> = {
  present: 'check',
  changed: 'edit',
  absent: 'cross',
  'not-applicable': 'dash',
  unchecked: 'circle',
};
