// `npm run mutate -- --planted`: does the runner itself tell the truth? Changes whose fate is known are planted
// into the copy, one for each way in which a change can end.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from './change.ts';
import type { Lane } from './lanes.ts';
import type { Fate } from './outcome.ts';
import { type Pick, runChanges } from './run-changes.ts';

interface Planted {
  readonly was: string;
  readonly became: string;
  readonly fate: Fate;
}

// A file that few tests get to, so that the self-test takes a minute.
const path = 'shared/content/instrument/glossary.ts';
const parsed = 'return z.array(termSchema).parse(raw);';

const planted: readonly Planted[] = [
  { was: '/^[a-z0-9-]+$/', became: '/^[a-z]$/', fate: 'test' },
  { was: parsed, became: `while (raw !== null); ${parsed}`, fate: 'time' },
  { was: '): readonly Term[] {', became: '): readonly string[] {', fate: 'types' },
  // A schema that is looked up later is the same schema, so nobody can see this one.
  { was: parsed, became: 'return z.array(z.lazy(() => termSchema)).parse(raw);', fate: 'survived' },
];

/** @returns what came out otherwise than it must; empty when the runner can be trusted */
export async function tryPlanted(root: string, lanes: readonly Lane[]): Promise<string[]> {
  const picks = planted.map((each, index) => pickOf(root, each, index + 1));
  const { outcomes, failing } = await runChanges(root, lanes, picks);
  const wrong = outcomes.flatMap(({ number, fate, word }) => {
    const expected = planted[number - 1];
    return !expected || expected.fate === fate
      ? []
      : [`“${expected.became}” should have ended by ${expected.fate}, not ${fate}: ${word}`];
  });
  return [...wrong, ...[...failing].map(([test, why]) => `${test} fails without any change: ${why}`)];
}

function pickOf(root: string, { was, became }: Planted, number: number): Pick {
  const text = readFileSync(join(root, path), 'utf8');
  const start = text.indexOf(was);
  const end = start + was.length;
  const line = text.slice(0, start).split('\n').length;
  const change: Change = { path, start, end, line, was, became, operator: 'planted', reach: { start, end } };
  return { number, area: 'planted', change };
}
