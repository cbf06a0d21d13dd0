/** A fault that is planted into the product's own source, and switched on while the simulation runs. */
export interface Fault {
  readonly name: string;
  readonly file: string;
  /** Has to stand there once. */
  readonly find: string;
  readonly put: string;
  /** The first seed to try, and years of each: it shows at the latest by the third. */
  readonly seed: number;
  readonly years: number;
  /** Whether it shows soon enough for every run of the tests. */
  readonly isQuick: boolean;
}

/** In the sources: whether the fault of that name is the one at work. */
const on = (name: string) => `(globalThis.plantedFault === '${name}')`;
const fault = (
  name: string,
  file: string,
  find: string,
  put: (on: string) => string,
  { seed = 1, years = 2, isQuick = false } = {},
): Fault => ({ name, file, find, put: put(on(name)), seed, years, isQuick });

const journal = 'shared/record/journal';

export const faults: readonly Fault[] = [
  fault(
    'drops one entry',
    `${journal}/merge.ts`,
    '      added.push(entry);',
    (is) => `      if (!${is} || added.length !== 1) added.push(entry);`,
    { seed: 11, years: 1, isQuick: true },
  ),
  fault(
    'the last writer wins silently',
    `${journal}/registers.ts`,
    '...held.filter((each) => !dead.has(each.entry))',
    (is) => `...(${is} ? [] : held.filter((each) => !dead.has(each.entry)))`,
    { seed: 2, years: 1, isQuick: true },
  ),
  fault(
    'ignores what was replaced',
    `${journal}/registers.ts`,
    'new Set(entry.replaces)',
    (is) => `new Set(${is} ? [] : entry.replaces)`,
    { years: 1, isQuick: true },
  ),
  fault(
    'goes by the clock on the wall',
    `${journal}/entry.ts`,
    '  if (a.lamport !== b.lamport) return',
    (is) =>
      `  if (${is} && a.at !== b.at) return a.at < b.at ? -1 : 1;\n  if (a.lamport !== b.lamport) return`,
  ),
  fault(
    'waits for nothing',
    `${journal}/merge.ts`,
    'if (seq > reached + 1) {',
    (is) => `if (!${is} && seq > reached + 1) {`,
  ),
  fault(
    'hides a conflict of two',
    `${journal}/registers.ts`,
    'live.length > 1 &&',
    (is) => `live.length > (${is} ? 2 : 1) &&`,
  ),
  fault(
    'keeps the clock of before a merge',
    'main/adapters/workspace/register-writer.ts',
    '            lamport = clockAfter(added);',
    (is) => `            if (!${is}) lamport = clockAfter(added);`,
  ),
  fault(
    'acknowledges what it didn’t write',
    'main/adapters/workspace/register-writer.ts',
    '      const next = clockAfter(change.entries);\n      const before = last;',
    (is) =>
      `      const next = clockAfter(change.entries);\n      if (${is} && change.entries.length === 2) return;\n      const before = last;`,
    { years: 1, isQuick: true },
  ),
  fault(
    'folds a new partner across what is missing',
    'main/core/exchange/plan-merge.ts',
    'const kept = waits ? emptyPartnerFile(stream) :',
    (is) => `const kept = ${is} && waits ? null : waits ? emptyPartnerFile(stream) :`,
    { seed: 5, years: 3 },
  ),
  fault(
    'lists two of one name as they came',
    'main/core/register/export-excel.ts',
    ' || (a.id < b.id ? -1 : 1)',
    (is) => ` || (${is} ? 0 : a.id < b.id ? -1 : 1)`,
  ),
  fault(
    'sends a whole record without what came last',
    'main/core/exchange/gather-content.ts',
    'const readable = stored(stream).filter(isReadable);',
    (is) => `const readable = stored(stream).filter(isReadable).slice(0, ${is} ? -1 : undefined);`,
  ),
];
