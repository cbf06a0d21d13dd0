import type { Finding } from '../../../../../shared/content/files/content-files.ts';
import { slotNames } from '../slots.ts';
import type { DemoCheck } from './demo-check.ts';

export const slotUnknown: DemoCheck = {
  name: 'slot-unknown',
  description: 'Slots in braces name facts that every organisation of the demonstration has.',
  find: ({ texts }) => texts.flatMap(({ file, text }) => unknownIn(text, file, ' → ')),
};

function unknownIn(value: unknown, place: string, separator: string): readonly Finding[] {
  if (typeof value === 'string') {
    return [...value.matchAll(/\{([^}]*)\}/g)]
      .map(([, slot = '']) => slot)
      .filter((slot) => !slotNames.some((known) => known === slot))
      .map((slot) => ({
        place,
        what: `No organisation has a "${slot}".`,
        fix: `Use one of ${slotNames.join(', ')}.`,
      }));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => unknownIn(inner, `${place}${separator}${key}`, '.'));
}
