import type { Versions } from '../../../shared/content/files/versions.ts';
import type { Instruments } from '../../../shared/content/instrument/instruments.ts';
import type { CheckLibrary } from '../../../shared/content/practice-checks/check-library.ts';
import { canonicalJson } from '../../../shared/ground/canonical-json.ts';
import { foldForSearch } from '../../../shared/ground/words/fold.ts';
import { allMeasures } from '../../../shared/rules/figures/all-measures.ts';
import type { FiguredRow } from '../../../shared/rules/figures/figured-row.ts';
import {
  daysOf,
  type Judged,
  leftOut,
  type Measure,
  measureId,
  partnerOnDay,
} from '../../../shared/rules/figures/measure.ts';
import { officeLabel } from '../../../shared/rules/standing/registered-by.ts';
import type { FigureBundle, FigureCase, Projected, StoredMeasure } from '../ports-hub.ts';
import { markOf } from './hub-chains.ts';

interface Libraries {
  readonly instruments: Instruments;
  readonly checks: Versions<CheckLibrary>;
}

/** Every measure that the hub tells of all partners, with what a partner has to bring for it to be told. */
export interface KnownMeasure {
  readonly measure: Measure;
  readonly stored: StoredMeasure;
}

const instrumentNeed = (id: string) => `instrument ${id}`;
const plannedNeed = (id: string) => `planned ${id}`;
const courseNeed = (course: string) => `course ${foldForSearch(course).trim()}`;

/**
 * What a partner brings that measures hang on, with the words for it: instruments, plans and courses. Of a course the first
 * spelling is told.
 */
export function seedsOf({ portfolio, compared, training }: FiguredRow): Map<string, string> {
  const seeds = new Map<string, string>();
  const used = [
    ...(portfolio.result ? [portfolio.result.instrument] : []),
    ...Object.keys(compared),
    ...portfolio.actions.map(({ instrument }) => instrument),
  ];
  for (const id of used) seeds.set(instrumentNeed(id), id);
  for (const { instrument } of portfolio.actions) seeds.set(plannedNeed(instrument), instrument);
  for (const { course } of training) {
    const need = courseNeed(course);
    if (!seeds.has(need)) seeds.set(need, course);
  }
  return seeds;
}

/** A row that brings these seeds and nothing else, for the list of measures alone. */
function rowWith(instruments: readonly string[], planned: readonly string[]): FiguredRow {
  return {
    portfolio: { result: null, actions: planned.map((instrument) => ({ instrument })) },
    compared: Object.fromEntries(instruments.map((id) => [id, {}])),
    training: [],
  } as unknown as FiguredRow;
}

/** The measures that these seeds call for, in the order in which figures are told. Courses are told by each partner. */
export function measuresFor(seeds: Iterable<string>, libraries: Libraries): readonly KnownMeasure[] {
  const known = [...seeds];
  const of = (start: string) =>
    known.flatMap((seed) => (seed.startsWith(start) ? [seed.slice(start.length)] : []));
  const [instruments, planned] = [of('instrument '), of('planned ')];
  const idsOf = (row: FiguredRow) => new Set(allMeasures([row], libraries).map(measureId));
  const needs = new Map<string, string>();
  for (const id of idsOf(rowWith([], []))) needs.set(id, '');
  for (const each of instruments)
    for (const id of idsOf(rowWith([each], []))) if (!needs.has(id)) needs.set(id, instrumentNeed(each));
  for (const each of planned)
    for (const id of idsOf(rowWith([each], [each]))) if (!needs.has(id)) needs.set(id, plannedNeed(each));
  return allMeasures([rowWith(instruments, planned)], libraries).map((measure, position) => ({
    measure,
    stored: {
      id: measureId(measure),
      position,
      name: measure.name,
      group: measure.group,
      unit: measure.unit,
      instrument: measure.instrument ?? null,
      standard: measure.standard ?? null,
      parts: measure.parts,
      isCount: measure.isCount ?? false,
      needs: needs.get(measureId(measure)) ?? '',
    },
  }));
}

/** What one partner adds to each measure on a day, as figures of the usual question count it. */
export function figuresOf(
  row: FiguredRow,
  measures: readonly KnownMeasure[],
  day: string,
  libraries: Libraries,
  sha256: (text: string) => string,
): NonNullable<Projected['figures']> {
  const partner = partnerOnDay(row, daysOf(day, `${day.slice(0, 4)}-01-01`));
  const own = allMeasures([row], libraries).filter(({ course }) => course !== undefined);
  const cases: GroupedCase[] = measures.map(({ measure, stored }) => ({
    group: `${measure.group} ${measure.instrument ?? ''}`,
    told: caseOf(
      stored.id,
      row.inScope || measure.everyScope ? measure.judge(partner) : leftOut('out-of-scope'),
      sha256,
    ),
  }));
  // A course is told of those who have it: that others have not, the view knows.
  if (row.inScope)
    for (const measure of own)
      cases.push({
        group: `course ${measure.course}`,
        told: caseOf(courseNeed(measure.course ?? ''), measure.judge(partner), sha256),
      });
  return {
    kind: partner.kind,
    country: row.country,
    office: officeLabel(row.registeredBy),
    inScope: row.inScope,
    archived: row.archived,
    bundles: bundlesOf(partner.kind, cases, sha256),
    seeds: row.archived ? new Map() : seedsOf(row),
  };
}

interface GroupedCase {
  readonly group: string;
  readonly told: FigureCase;
}

/** One cache for each process, emptied when it grows: what is in it is told by its content alone. */
const mostKept = 50_000;
function remembered<Value>(kept: Map<string, Value>, key: string, make: () => Value): Value {
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size > mostKept) kept.clear();
  const made = make();
  kept.set(key, made);
  return made;
}
const keptCases = new Map<string, FigureCase>();
const keptBundles = new Map<string, FigureBundle>();
/** By the judgement itself, of which thousands of partners share few. */
const judgedBefore = new WeakMap<Judged, Map<string, FigureCase>>();

/** What was judged, named by its own content. */
function caseOf(measure: string, judged: Judged, sha256: (text: string) => string): FigureCase {
  const before = judgedBefore.get(judged) ?? new Map<string, FigureCase>();
  judgedBefore.set(judged, before);
  return remembered(before, measure, () => {
    const told =
      'leftOut' in judged
        ? { measure, leftOut: judged.leftOut, denominator: null, parts: null, days: null }
        : { measure, leftOut: null, denominator: judged.of, parts: judged.parts, days: judged.days ?? null };
    const text = canonicalJson(told);
    return remembered(keptCases, text, () => ({ id: String(markOf(text, sha256)), ...told }));
  });
}

function bundlesOf(
  kind: string,
  cases: readonly GroupedCase[],
  sha256: (text: string) => string,
): FigureBundle[] {
  const groups = Map.groupBy(cases, ({ group }) => group);
  return [...groups.values()].map((all) => {
    const text = `${kind} ${all.map(({ told }) => told.id).join(' ')}`;
    return remembered(keptBundles, text, () => ({
      id: String(markOf(text, sha256)),
      kind,
      cases: all.map(({ told }) => told),
    }));
  });
}
