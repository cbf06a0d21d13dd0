import type { CheckRule } from './check-rule.ts';

export const shareWithoutCounts: CheckRule = {
  name: 'share-without-counts',
  description: 'A share says in words what is counted and among how many (Decision 13).',
  find: ({ definition, texts }) =>
    texts.flatMap(({ file, text }) =>
      definition.checks
        .filter(({ id, kind }) => kind === 'share' && Object.hasOwn(text.checks, id))
        .flatMap(({ id }) =>
          (['numerator', 'denominator'] as const)
            .filter((part) => text.checks[id]?.[part] === undefined)
            .map((part) => ({
              place: `${file} → checks.${id}.${part}`,
              what: `The share has no ${part} in words.`,
              fix: `Write "${part}".`,
            })),
        ),
    ),
};
