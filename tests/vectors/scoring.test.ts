import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { instrumentContents } from '../../assessments/index.ts';
import { explainRating } from '../../shared/content/instrument/explain-rating.ts';
import { naPolicySchema } from '../../shared/content/instrument/instrument.ts';
import { loadShippedInstruments } from '../../shared/content/instrument/load-instruments.ts';
import { instrumentNamedIn, parseAnswers } from '../../shared/content/instrument/parse-answers.ts';
import { scoreAnswers } from '../../shared/content/instrument/score.ts';
import type { Vector } from './read-vectors.ts';
import { readVectors } from './read-vectors.ts';

const instruments = loadShippedInstruments(instrumentContents);
const letters: Readonly<Record<string, string | number | null>> = {
  Y: 'yes',
  N: 'no',
  A: 'not-applicable',
  '.': null,
  1: 1,
  2: 2,
  3: 3,
};

function answersOf(vector: Vector): unknown {
  if (vector.instrument === null) {
    return JSON.parse(
      readFileSync(new URL(`../fixtures/answers/${vector.answers}`, import.meta.url), 'utf8'),
    );
  }
  const entries = [...vector.answers].map((letter, index) => [
    `CS${index + 1}`,
    letter in letters ? letters[letter] : letter,
  ]);
  return Object.fromEntries(entries);
}

function outcomeOf(vector: Vector) {
  const raw = answersOf(vector);
  const instrument = instruments.newestOf(vector.instrument ?? instrumentNamedIn(raw) ?? '');
  if (!instrument) throw new Error(`No instrument for ${vector.answers}`);
  const parsed = parseAnswers(instrument, raw);
  if (!parsed.ok) return { counts: '–', counted: '–', rating: 'refused', label: parsed.error.code };
  const options = vector.policy === '–' ? {} : { naPolicy: naPolicySchema.parse(vector.policy) };
  const score = scoreAnswers(instrument, parsed.value.answers, options);
  const explanation = explainRating(instrument, score, options.naPolicy);
  return {
    counts: `${score.met} / ${score.notMet} / ${score.notApplicable} / ${score.unanswered}`,
    counted: `${explanation.numerator ?? 'none'} of ${explanation.denominator}`,
    rating: score.rating ?? 'none',
    label: score.capacityLabel ?? 'none',
  };
}

describe('scoring vectors', () => {
  const vectors = readVectors();

  it('are read from every table', () => {
    expect(new Set(vectors.map((vector) => vector.instrument))).toEqual(
      new Set([...instruments.newest.map(({ definition }) => definition.id), null]),
    );
    expect(vectors.length).toBeGreaterThan(40);
  });

  it.each(vectors)('$answers under $policy is $rating: $why', (vector) => {
    const { counts, counted, rating, label } = vector;
    expect(outcomeOf(vector)).toEqual({ counts, counted, rating, label });
  });
});
