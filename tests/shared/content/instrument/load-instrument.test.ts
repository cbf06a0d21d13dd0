import { describe, expect, it } from 'vitest';
import { instrumentContents } from '../../../../assessments/index.ts';
import type { InstrumentContent } from '../../../../shared/content/instrument/load-instrument.ts';
import { loadInstrument } from '../../../../shared/content/instrument/load-instrument.ts';
import {
  findInstrument,
  loadInstruments,
  loadShippedInstruments,
} from '../../../../shared/content/instrument/load-instruments.ts';
import { contentOf, harmonized, shipped } from './shipped.ts';

const files: InstrumentContent = {
  place: 'office-pack',
  definition: harmonized.definition,
  texts: Object.fromEntries(contentOf(harmonized).texts.map(({ file, text }) => [file, text])),
};

function problemsOf(content: InstrumentContent): readonly string[] {
  const result = loadInstrument(content);
  if (result.ok) throw new Error('expected a refusal');
  expect(result.error.code).toBe('INSTRUMENT_INVALID');
  return result.error.details.problems as readonly string[];
}

describe('loadInstrument', () => {
  it('gives the definition and the texts by language', () => {
    const result = loadInstrument(files);
    expect(result).toMatchObject({ ok: true, value: { definition: { id: 'un-ip-psea-2020' } } });
    expect(result.ok && Object.keys(result.value.texts)).toEqual(['en', 'ar']);
  });

  it('reports every wrong shape with file and path', () => {
    const problems = problemsOf({
      ...files,
      definition: { ...harmonized.definition, status: 'new', bands: [] },
      texts: { ...files.texts, 'text.ar.json': { language: 'ar' } },
    });
    expect(problems.some((line) => line.startsWith('office-pack/instrument.json → status: '))).toBe(true);
    expect(problems.some((line) => line.startsWith('office-pack/instrument.json → bands: '))).toBe(true);
    expect(problems.some((line) => line.startsWith('office-pack/text.ar.json → title: '))).toBe(true);
  });

  it('reports the problems of all checks together and says what was kept', () => {
    const definition = structuredClone(harmonized.definition);
    definition.bands[1]!.from = 7;
    definition.standards[0]!.evidence.push('minutes');
    const result = loadInstrument({ ...files, definition });
    expect(problemsOf({ ...files, definition })).toEqual([
      'office-pack/instrument.json → bands: No band holds 6 standards met. Widen a band or add one.',
      'office-pack/instrument.json → standards[0] (CS1).evidence: CS1 offers the evidence "minutes", which the menu does not have. Correct the id, or add it under instrument.json → evidence.',
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
  it('keeps the order, so that the current instrument is offered first', () => {
    expect([...shipped.keys()]).toEqual(['un-ip-psea-2020', 'unicef-sea-2020']);
    expect([...shipped.values()].map((instrument) => instrument.definition.status)).toEqual([
      'current',
      'legacy',
    ]);
  });

  it('refuses a second instrument of the same id', () => {
    const result = loadInstruments([...instrumentContents, files]);
    expect(result.ok ? [] : result.error.details.problems).toEqual([
      expect.stringContaining('office-pack/instrument.json → id: "un-ip-psea-2020" is taken'),
    ]);
  });

  it('treats a fault in shipped content as a bug', () => {
    expect(() => loadShippedInstruments([{ ...files, texts: {} }])).toThrow(/There is no English text/);
  });
});

describe('findInstrument', () => {
  it('gives the instrument, or the ids that there are', () => {
    expect(findInstrument(shipped, 'unicef-sea-2020')).toMatchObject({ ok: true });
    expect(findInstrument(shipped, 'other')).toMatchObject({
      ok: false,
      error: { code: 'UNKNOWN_INSTRUMENT', details: { known: ['un-ip-psea-2020', 'unicef-sea-2020'] } },
    });
  });
});
