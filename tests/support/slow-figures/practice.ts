import { readFileSync } from 'node:fs';
import type { SlowPartner } from './replay.ts';

/** A practice check as it lies in the file of its library. */
interface Asked {
  readonly id: string;
  readonly standards: Readonly<Record<string, readonly string[]>>;
  readonly goodFrom: number | null;
}

const libraries = new Map<string, readonly Asked[]>();

function libraryOf(version: string): readonly Asked[] {
  const known = libraries.get(version);
  if (known) return known;
  const file = new URL(`../../../assessments/checks/${version}/checks.json`, import.meta.url);
  const { checks } = JSON.parse(readFileSync(file, 'utf8')) as { checks: Asked[] };
  libraries.set(version, checks);
  return checks;
}

/** "good", "bad" or "none": of each check of a standard the answers of the newest day on which it was asked. */
export function slowPractice(partner: SlowPartner, instrument: string, standard: string): string {
  const answers = partner.checks
    .filter(({ withdrawn }) => !withdrawn)
    .flatMap(({ on, library, results }) =>
      results
        .filter(({ kind, denominator }) => kind === 'yes-no' || (denominator ?? 0) > 0)
        .map((result) => ({ on, library, ...result })),
    );
  const found = new Set<string>();
  for (const name of new Set(answers.map(({ check }) => check))) {
    const own = answers.filter(({ check }) => check === name);
    const last = own
      .map(({ on }) => on)
      .toSorted()
      .at(-1);
    for (const answer of own.filter(({ on }) => on === last)) {
      const asked = libraryOf(answer.library).find(({ id }) => id === name);
      if (!asked?.standards[instrument]?.includes(standard)) continue;
      const share = Math.round((1000 * (answer.numerator ?? 0)) / (answer.denominator || 1)) / 10;
      const isGood = answer.kind === 'yes-no' ? answer.value : share >= (asked.goodFrom ?? 101);
      found.add(isGood ? 'good' : 'bad');
    }
  }
  return found.has('bad') ? 'bad' : found.has('good') ? 'good' : 'none';
}
