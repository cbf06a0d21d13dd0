import type { Area } from './areas.ts';
import type { Classified } from './classified.ts';
import type { Outcome } from './outcome.ts';

/** An outcome with what a person has said of the change. */
export interface Judged extends Outcome {
  readonly classified: Classified | undefined;
}

export interface Score {
  readonly name: string;
  readonly aim: number;
  readonly tried: number;
  readonly byTest: number;
  readonly byTime: number;
  readonly byTypes: number;
  readonly survived: number;
  /** Survivors that a person has classified: they count neither for nor against. */
  readonly equivalent: number;
  readonly trivial: number;
  /** Of a hundred, of those that count; null when none does. */
  readonly share: number | null;
  readonly isMet: boolean;
}

/** Counts what was tried in each area, and over all areas together as the last row. */
export function scoreOf(
  judged: readonly Judged[],
  areas: readonly Area[],
  overallAim: number,
): { rows: Score[]; overall: Score } {
  const tried = areas.filter(({ name }) => judged.some(({ area }) => area === name));
  const of = (area: Area) =>
    count(
      area.name,
      area.aim,
      judged.filter(({ area: name }) => name === area.name),
    );
  return { rows: tried.map(of), overall: count('all together', overallAim, judged) };
}

function count(name: string, aim: number, judged: readonly Judged[]): Score {
  const many = (test: (each: Judged) => boolean) => judged.filter(test).length;
  const survived = (kind: Classified['kind'] | undefined) =>
    many(({ fate, classified }) => fate === 'survived' && classified?.kind === kind);
  const [byTest, byTime] = [many(({ fate }) => fate === 'test'), many(({ fate }) => fate === 'time')];
  const byTypes = many(({ fate }) => fate === 'types');
  const seen = byTest + byTime + byTypes;
  const counting = seen + survived(undefined);
  const share = counting === 0 ? null : (seen * 100) / counting;
  return {
    name,
    aim,
    tried: judged.length,
    byTest,
    byTime,
    byTypes,
    survived: survived(undefined),
    equivalent: survived('equivalent'),
    trivial: survived('trivial'),
    share,
    // An area in which nothing counts has shown nothing.
    isMet: share !== null && share >= aim,
  };
}
