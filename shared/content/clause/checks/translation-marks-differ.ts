import type { Finding } from '../../files/content-files.ts';
import { readClauseText, writeClausePart } from '../read-clause-text.ts';
import type { ClauseCheck } from './clause-check.ts';
import { bodyLines } from './clause-check.ts';
import { isAligned, translatedBodies } from './compare-translation.ts';

export const translationMarksDiffer: ClauseCheck = {
  name: 'translation-marks-differ',
  description:
    'Each paragraph and item of a translation has the placeholders and references of the English one.',
  find: (content) =>
    // Where paragraphs don't match, `translation-misaligned` speaks and a comparison would tell nothing.
    translatedBodies(content)
      .filter(isAligned)
      .flatMap(({ place, english, translated }): readonly Finding[] => {
        const lines = bodyLines(translated);
        return bodyLines(english).flatMap((line, index) => {
          const [wanted, held] = [marksOf(line.text), marksOf(lines[index]?.text ?? '')];
          const lacks = wanted.filter((mark) => !held.includes(mark));
          const alien = held.filter((mark) => !wanted.includes(mark));
          return [
            ...lacks.map((mark) => ({
              place: `${place}.${line.path}`,
              what: `The translation lacks ${mark}, which the English text has here.`,
              fix: 'Put it into the sentence.',
            })),
            ...alien.map((mark) => ({
              place: `${place}.${line.path}`,
              what: `The translation has ${mark}, which the English text does not have here.`,
              fix: 'Take it out, or correct it to what the English text has.',
            })),
          ];
        });
      }),
};

/** Placeholders and references of a text as they are written, each once: a language may need to repeat one. */
function marksOf(text: string): readonly string[] {
  const marks = readClauseText(text).filter((part) => part.kind !== 'text');
  return [...new Set(marks.map(writeClausePart))];
}
