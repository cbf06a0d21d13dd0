import type { InstrumentCheck } from './instrument-check.ts';
import { definitionFile } from './instrument-check.ts';

export const expiryWarningsOutOfOrder: InstrumentCheck = {
  name: 'expiry-warnings-out-of-order',
  description: 'Warnings come within the validity, the earliest first.',
  find: ({ definition: { clocks } }) =>
    clocks.expiryWarningMonths.flatMap((months, index) => {
      const before = clocks.expiryWarningMonths[index - 1] ?? clocks.validityMonths;
      if (months < before) return [];
      return [
        {
          place: `${definitionFile} → clocks.expiryWarningMonths[${index}]`,
          what: `A warning ${months} months before expiry does not come after what stands before it (${before} months).`,
          fix: 'List warnings from the earliest to the last, all shorter than the validity.',
        },
      ];
    }),
};
