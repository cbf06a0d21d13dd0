import type { CheckRule } from './check-rule.ts';

export const countsOnObservation: CheckRule = {
  name: 'counts-on-observation',
  description: 'An observation is answered with yes or no, so nothing is counted in its words.',
  find: ({ definition, texts }) =>
    texts.flatMap(({ file, text }) =>
      definition.checks
        .filter(({ id, kind }) => kind === 'yes-no' && Object.hasOwn(text.checks, id))
        .flatMap(({ id }) =>
          (['numerator', 'denominator'] as const)
            .filter((part) => text.checks[id]?.[part] !== undefined)
            .map((part) => ({
              place: `${file} → checks.${id}.${part}`,
              what: `The observation has a ${part}.`,
              fix: 'Remove it, or make the check a share.',
            })),
        ),
    ),
};
