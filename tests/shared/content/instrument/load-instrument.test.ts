import { describe, expect, it } from 'vitest';
import { instrumentContents } from '../../../../assessments/index.ts';
import { loadVocabulary } from '../../../../shared/content/evidence/load-vocabulary.ts';
import {
  findInstrument,
  standardsEver,
  usualInstrument,
} from '../../../../shared/content/instrument/instruments.ts';
import type { InstrumentContent } from '../../../../shared/content/instrument/load-instrument.ts';
import { loadInstrument } from '../../../../shared/content/instrument/load-instrument.ts';
import {
  type InstrumentContents,
  loadInstruments,
  loadShippedInstruments,
} from '../../../../shared/content/instrument/load-instruments.ts';
import { harmonized, shipped } from './shipped.ts';

const files: InstrumentContent = {
  place: 'office-pack',
  definition: harmonized.source.definition,
  texts: Object.fromEntries(
    Object.entries(harmonized.source.texts).map(([language, text]) => [`text.${language}.json`, text]),
  ),
};
const own = harmonized.definition.version;
const released = shipped.all
  .filter(({ definition }) => definition.id === 'un-ip-psea-2020')
  .map(({ definition }) => definition.version);
const languages = Object.keys(harmonized.source.texts);
const vocabulary = (() => {
  const loaded = loadVocabulary(instrumentContents.evidence);
  if (!loaded.ok) throw new Error(loaded.error.message);
  return loaded.value;
})();
/** The files with some facts changed. */
const changed = (facts: object, place = 'office-pack'): InstrumentContent => ({
  ...files,
  place,
  definition: { ...(files.definition as object), ...facts },
});
const withOthers = (...contents: readonly InstrumentContent[]): InstrumentContents => ({
  ...instrumentContents,
  instruments: [...instrumentContents.instruments, ...contents],
});

function problemsOf(content: InstrumentContent): readonly string[] {
  const result = loadInstrument(content, vocabulary);
  if (result.ok) throw new Error('expected a refusal');
  expect(result.error.code).toBe('INSTRUMENT_INVALID');
  return result.error.details.problems as readonly string[];
}

describe('loadInstrument', () => {
  it('gives the definition and the texts by language', () => {
    const result = loadInstrument(files, vocabulary);
    expect(result).toMatchObject({ ok: true, value: { definition: { id: 'un-ip-psea-2020' } } });
    expect(result.ok && Object.keys(result.value.texts)).toEqual(languages);
  });

  it('reports every wrong shape with file and path', () => {
    const problems = problemsOf({
      ...files,
      definition: { ...harmonized.definition, status: 'new', bands: [] },
      texts: { ...files.texts, 'text.ar.json': { language: 'ar', answers: {} } },
    });
    expect(problems.some((line) => line.startsWith('office-pack/instrument.json → status: '))).toBe(true);
    expect(problems.some((line) => line.startsWith('office-pack/instrument.json → bands: '))).toBe(true);
    expect(problems.some((line) => line.startsWith('office-pack/text.ar.json → standards: '))).toBe(true);
  });

  it('reports the problems of all checks together and says what was kept', () => {
    const definition = structuredClone(harmonized.definition);
    definition.bands[1]!.from = 7;
    definition.standards[0]!.evidence.push('minutes');
    const result = loadInstrument({ ...files, definition }, vocabulary);
    expect(problemsOf({ ...files, definition })).toEqual([
      'office-pack/instrument.json → bands: No band holds 6 standards met. Widen a band or add one.',
      'office-pack/instrument.json → standards[0] (CS1).evidence: CS1 offers the evidence "minutes", which the vocabulary does not have. Correct the id, or add it to the vocabulary of evidence with its words.',
    ]);
    expect(result.ok ? '' : result.error.message).toContain(
      'has 2 problems and was not loaded; nothing else changed',
    );
  });

  it.each([null, 'text', [], 3])('refuses %j instead of a definition', (definition) => {
    expect(problemsOf({ ...files, definition })[0]).toMatch(/^office-pack\/instrument\.json: /);
  });
});

describe('loadInstruments', () => {
  const problemsOfAll = (contents: InstrumentContents) => {
    const result = loadInstruments(contents);
    return result.ok ? [] : (result.error.details.problems as readonly string[]);
  };

  it('keeps the order, so that the current instrument is offered first', () => {
    expect(shipped.newest[0]?.definition).toMatchObject({ id: 'un-ip-psea-2020', status: 'current' });
    expect(usualInstrument(shipped)).toBe(shipped.newest[0]);
  });

  it('knows every version: the newest for beginning, and the very one that a record names', () => {
    const result = loadInstruments(
      withOthers(
        changed({ version: '9.10.0', status: 'legacy' }, 'b'),
        changed({ version: '9.9.0', modelText: false }, 'a'),
      ),
    );
    if (!result.ok) throw new Error(String(result.error.details.problems));
    const { at, newestOf, all, newest } = result.value;
    expect(newestOf('un-ip-psea-2020')?.definition.version).toBe('9.10.0');
    expect(at('un-ip-psea-2020', '9.9.0')?.definition).toMatchObject({ version: '9.9.0', modelText: false });
    expect(at('un-ip-psea-2020', '1.0.0')?.definition.version).toBe('1.0.0');
    expect(at('un-ip-psea-2020', '2.0.0')).toBeNull();
    expect(
      all
        .filter(({ definition }) => definition.id === 'un-ip-psea-2020')
        .map(({ definition }) => definition.version),
    ).toEqual(['9.10.0', '9.9.0', ...released]);
    expect(newest).toHaveLength(shipped.newest.length);
  });

  it('refuses a version that stands there twice, and one that says nothing new', () => {
    expect(problemsOfAll(withOthers(files))).toEqual([
      `office-pack/instrument.json → version: un-ip-psea-2020 ${own} stands in instruments/un-ip-psea-2020/${own} already. Raise the version, or choose an id of its own.`,
    ]);
    expect(problemsOfAll(withOthers(changed({ version: '9.0.0' })))).toEqual([
      `office-pack/instrument.json → version: 9.0.0 says the same as ${own} in instruments/un-ip-psea-2020/${own}. Remove one of them.`,
    ]);
    // A lower number with the content of the released one is named at the higher, which then adds nothing.
    expect(problemsOfAll(withOthers(changed({ version: '0.9.0' })))[0]).toContain(
      `instruments/un-ip-psea-2020/${own}/instrument.json → version: ${own} says the same as 0.9.0`,
    );
  });

  it('refuses a version with another scale: its answers could not be carried', () => {
    const other = instrumentContents.instruments.find(({ place }) => place.includes('unicef'));
    const problems = problemsOfAll(
      withOthers({
        ...(other as InstrumentContent),
        place: 'office-pack',
        definition: { ...(other?.definition as object), id: 'un-ip-psea-2020', version: '2.0.0' },
      }),
    );
    expect(problems).toEqual([
      expect.stringContaining('Give an instrument with another scale an id of its own.'),
    ]);
  });

  it('treats a fault in shipped content as a bug', () => {
    expect(() =>
      loadShippedInstruments({ ...instrumentContents, instruments: [{ ...files, texts: {} }] }),
    ).toThrow(/There is no English text/);
    expect(() =>
      loadShippedInstruments({
        ...instrumentContents,
        evidence: { ...instrumentContents.evidence, texts: {} },
      }),
    ).toThrow(/There is no English text/);
  });
});

describe('findInstrument', () => {
  it('gives the newest version, or the ids that there are', () => {
    expect(findInstrument(shipped, 'unicef-sea-2020')).toMatchObject({ ok: true });
    expect(findInstrument(shipped, 'other')).toMatchObject({
      ok: false,
      error: {
        code: 'UNKNOWN_INSTRUMENT',
        details: { known: shipped.newest.map(({ definition }) => definition.id) },
      },
    });
    expect(standardsEver(shipped, 'other')).toEqual([]);
  });
});
