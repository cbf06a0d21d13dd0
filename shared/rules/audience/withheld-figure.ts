import type { Figure } from '../figures/figure.ts';
import type { WithheldKind } from './audience.ts';

const closing: ReadonlySet<string> = new Set([
  'not-proceed',
  'suspended',
  'ended',
  'emergency',
  'emergency-over',
  'no-contact',
  'no-contact-over',
]);
const ofDecisions: ReadonlySet<string> = new Set([
  'exception',
  'exception-over',
  'without-because',
  'closed',
]);
const ofEntities: ReadonlySet<string> = new Set(['relied-on']);
const reasons: ReadonlySet<string> = new Set(['difference']);

/** What kind of thing a figure tells beyond a plain count; null where everybody may have it. */
export function withheldKindOf({
  group,
  measure,
  part,
}: Pick<Figure, 'group' | 'measure' | 'part'>): WithheldKind | null {
  if (group === 'decisions' || ofDecisions.has(measure)) return 'decisions';
  if ((measure === 'state' || measure === 'carried-by') && closing.has(part)) return 'decisions';
  if (ofEntities.has(measure)) return 'entities';
  if (reasons.has(measure)) return 'standards';
  return measure === 'trained-course' ? 'words' : null;
}
