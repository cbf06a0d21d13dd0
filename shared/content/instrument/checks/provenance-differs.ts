import type { InstrumentDefinition } from '../instrument.ts';
import type { RuleOrigin } from '../provenance.ts';
import type { InstrumentCheck } from './instrument-check.ts';
import { definitionFile } from './instrument-check.ts';

export const provenanceDiffers: InstrumentCheck = {
  name: 'provenance-differs',
  description: 'What the provenance says of a rule is what the instrument does.',
  find: ({ definition }) =>
    (definition.provenance?.rules ?? []).flatMap((origin, index) => {
      const real = realValueOf(definition, origin);
      if (real === null || saysSo(origin.value, real)) return [];
      return [
        {
          place: `${definitionFile} → provenance.rules[${index}] (${origin.rule})`,
          what: `The provenance says "${origin.value}", the instrument has "${real}".`,
          fix: 'Correct the one that is wrong.',
        },
      ];
    }),
};

/** The value by which the instrument works; null for a rule that stands in words alone. */
function realValueOf({ scale, clocks }: InstrumentDefinition, { rule }: RuleOrigin): string | null {
  switch (rule) {
    case 'na-policy':
      return scale.kind === 'met' ? scale.naPolicy : null;
    case 'improvement-months':
      return String(clocks.improvementMonths);
    case 'extension-months':
      return String(clocks.extensionMonths);
    case 'validity-months':
      return String(clocks.validityMonths);
    case 'emergency-months':
      return String(clocks.emergencyMonths);
    default:
      return null;
  }
}

/** "6" and "6 months" both say 6; a policy is named by its id, or told in words that can't be compared. */
function saysSo(value: string, real: string): boolean {
  const number = /^\d+/.exec(value.trim())?.[0];
  if (/^\d+$/.test(real)) return number === real;
  return value === real || !['counts-as-met', 'excluded'].includes(value);
}
