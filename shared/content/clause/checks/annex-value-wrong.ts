import type { AnnexWord } from '../annex-words.ts';
import { annexWords, annexWordValues, laterAnnexWords } from '../annex-words.ts';
import type { ClauseCheck } from './clause-check.ts';

const everyWord: readonly AnnexWord[] = [
  ...annexWords,
  ...(Object.keys(laterAnnexWords) as (keyof typeof laterAnnexWords)[]),
];

export const annexValueWrong: ClauseCheck = {
  name: 'annex-value-wrong',
  description: 'A fixed word of the annex has exactly the values in braces that are filled in there.',
  find: ({ texts }) =>
    texts.flatMap(({ file, text }) =>
      everyWord.flatMap((word) => {
        const words = text.annex[word];
        if (words === undefined || sorted(valuesOf(words)) === sorted(expected(word))) return [];
        const needed = expected(word).map((value) => `{${value}}`);
        return [
          {
            place: `${file} → annex.${word}`,
            what: 'The values in braces are not those that are filled in here.',
            fix:
              needed.length > 0 ? `Use ${needed.join(' and ')}, and no other.` : 'Write it without braces.',
          },
        ];
      }),
    ),
};

function expected(word: AnnexWord): readonly string[] {
  return annexWordValues[word] ?? [];
}

function valuesOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? ''))];
}

function sorted(values: readonly string[]): string {
  return [...values].sort().join(' ');
}
