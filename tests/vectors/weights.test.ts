import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainRating } from '../../shared/content/instrument/explain-rating.ts';
import { naPolicySchema } from '../../shared/content/instrument/instrument.ts';
import { scoreAnswers } from '../../shared/content/instrument/score.ts';
import { madeUpVersion, withContent } from '../support/versions.ts';

const version = '9.1.0';
const instruments = withContent(
  madeUpVersion(version, ({ facts }) => {
    for (const standard of facts.standards) {
      if (standard.id === 'CS1') standard.weight = 3;
      if (standard.id === 'CS5') standard.weight = 2;
    }
    limits(facts.bands, { full: [11, 11], medium: [8, 10], low: [0, 7] });
  }),
  madeUpVersion(
    version,
    ({ facts }) => {
      for (const standard of facts.standards) if (standard.id === 'CS1') standard.weight = 2;
      limits(facts.bands, { high: [7, 10], moderate: [11, 17], low: [18, 21] });
    },
    'unicef-sea-2020',
  ),
);

function limits(
  bands: { rating: string; from: number; to: number }[],
  by: Readonly<Record<string, readonly [number, number]>>,
): void {
  for (const band of bands) {
    const [from = 0, to = 0] = by[band.rating] ?? [];
    Object.assign(band, { from, to });
  }
}

const letters: Readonly<Record<string, string | null>> = {
  Y: 'yes',
  N: 'no',
  A: 'not-applicable',
  '.': null,
  1: 'absent',
  2: 'progressing',
  3: 'adequate',
};

interface Row {
  readonly id: string;
  readonly answers: string;
  readonly policy: string;
  readonly counts: string;
  readonly counted: string;
  readonly rating: string;
  readonly why: string;
}

function readRows(): Row[] {
  const text = readFileSync(new URL('./weights.md', import.meta.url), 'utf8');
  return text.split(/^## /m).flatMap((part, index) =>
    part.split('\n').flatMap((line): Row[] => {
      if (!line.startsWith('|') || line.startsWith('|---') || line.startsWith('| Answers')) return [];
      const [answers = '', policy = '', counts = '', counted = '', rating = '', why = ''] = line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim());
      return [
        {
          id: index === 1 ? 'un-ip-psea-2020' : 'unicef-sea-2020',
          answers,
          policy,
          counts,
          counted,
          rating,
          why,
        },
      ];
    }),
  );
}

describe('scoring vectors with weights', () => {
  const rows = readRows();

  it('are read from both tables', () => {
    expect(rows.length).toBeGreaterThan(15);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
  });

  it.each(rows)('$answers under $policy is $rating: $why', ({ id, answers, policy, ...expected }) => {
    const instrument = instruments.at(id, version);
    if (!instrument) throw new Error(`No ${id} ${version}.`);
    const given = Object.fromEntries(
      [...answers].map((letter, index) => [`CS${index + 1}`, letters[letter]]),
    );
    const naPolicy = policy === '–' ? undefined : naPolicySchema.parse(policy);
    const score = scoreAnswers(instrument, given, naPolicy ? { naPolicy } : {});
    const {
      numerator,
      denominator,
      weights,
      limits: shown,
    } = explainRating(instrument, score, naPolicy, given);
    expect({
      counts: `${score.met} / ${score.notMet} / ${score.notApplicable} / ${score.unanswered}`,
      counted: `${numerator ?? 'none'} of ${denominator}`,
      rating: score.rating ?? 'none',
      why: expected.why,
    }).toEqual(expected);
    expect(weights).toContainEqual({ standard: 'CS1', weight: id === 'un-ip-psea-2020' ? 3 : 2 });
    expect(shown.filter(({ applies }) => applies).map(({ rating }) => rating)).toEqual(
      score.rating === null ? [] : [score.rating],
    );
  });
});
