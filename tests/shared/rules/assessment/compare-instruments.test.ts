import { describe, expect, it } from 'vitest';
import { instrumentContents } from '../../../../assessments/index.ts';
import { loadVocabulary } from '../../../../shared/content/evidence/load-vocabulary.ts';
import {
  type InstrumentFile,
  instrumentDefinitionSchema,
} from '../../../../shared/content/instrument/instrument.ts';
import {
  loadInstrument,
  readCheckedInstrument,
} from '../../../../shared/content/instrument/load-instrument.ts';
import { compareInstruments } from '../../../../shared/rules/assessment/compare-instruments.ts';
import { contentParts } from '../../../support/build-content-pack.ts';
import { shipped } from '../../content/instrument/shipped.ts';

const vocabulary = loadVocabulary(instrumentContents.evidence);

/** Every place in content where a single value stands, with a way to put another one there. */
function* leaves(
  value: unknown,
  path: readonly string[] = [],
): Generator<{ path: readonly string[]; value: unknown }> {
  if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) yield* leaves(inner, [...path, key]);
  else yield { path, value };
}

function withChanged<Content>(content: Content, path: readonly string[], value: unknown): Content {
  const copy = structuredClone(content) as Record<string, unknown>;
  let place = copy;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string, unknown>;
  place[path.at(-1) ?? ''] = value;
  return copy as Content;
}

const other = (value: unknown) =>
  typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${value} changed`;

/** Facts and English words of the newest version one by one; of what is translated or can change no more, each seventh. */
const isTried = (isNewest: boolean, path: readonly string[], index: number) =>
  process.env.PSEA_LEAVES === 'all' ||
  index % 7 === 0 ||
  (isNewest && (path[0] === 'definition' || path[1] === 'text.en.json'));

describe('two versions of an instrument beside each other', () => {
  it('say nothing differs where nothing does', () => {
    for (const instrument of shipped.all)
      expect(compareInstruments(instrument, instrument, 'en')).toEqual([]);
  });

  it.each(instrumentContents.instruments.map((content) => [content.place, content] as const))(
    'tell of every single word and number of %s that a later version changes',
    (_, content) => {
      if (!vocabulary.ok) throw new Error(vocabulary.error.message);
      const before = loadInstrument(content, vocabulary.value);
      if (!before.ok) throw new Error(before.error.message);
      const whole = { definition: content.definition, texts: content.texts };
      let changed = 0;
      const silent: string[] = [];
      const { id, version } = before.value.definition;
      const isNewest = shipped.newestOf(id)?.definition.version === version;
      for (const [index, { path, value }] of [...leaves(whole)].entries()) {
        const name = path.join('/');
        if (!isTried(isNewest, path, index)) continue;
        // What names the version and its language is no content of it.
        if (/^definition\/(id|version)$|\/language$/.test(name)) continue;
        const loaded = loadInstrument(
          { ...content, ...withChanged(whole, path, other(value)) },
          vocabulary.value,
        );
        // A change that makes no sound instrument, such as another id of an answer, never becomes a version.
        if (!loaded.ok) continue;
        changed += 1;
        for (const language of ['en', 'ar'])
          if (compareInstruments(before.value, loaded.value, language).length === 0)
            silent.push(`${name} in ${language}`);
      }
      expect(silent).toEqual([]);
      expect(changed).toBeGreaterThan(10);
    },
  );

  it.each<[string, (facts: InstrumentFile) => void]>([
    ['a weight', ({ standards: [first] }) => Object.assign(first ?? {}, { weight: 2 })],
    [
      'a source document',
      ({ provenance }) => Object.assign(provenance?.document ?? {}, { date: '2026-02-01' }),
    ],
    [
      'who confirmed a rule',
      ({ provenance }) => Object.assign(provenance?.rules[0]?.confirmedBy ?? {}, { name: 'Other' }),
    ],
    [
      'when a rule is looked at again',
      ({ provenance }) => Object.assign(provenance?.rules[0] ?? {}, { nextReview: null }),
    ],
  ])('tell of what a pack changes: %s', (_name, change) => {
    const loadedWith = (by: (facts: InstrumentFile) => void) => {
      const { facts, texts } = contentParts();
      // Limits that fit both.
      for (const [index, limits] of [
        [9, 9],
        [6, 8],
        [0, 5],
      ].entries())
        Object.assign(facts.bands[index] ?? {}, { from: limits[0], to: limits[1] });
      Object.assign(facts.standards[1] ?? {}, { weight: 2 });
      by(facts);
      const instrument = vocabulary.ok
        ? readCheckedInstrument(
            { place: 'pack', definition: facts, texts: { 'text.en.json': texts.en } },
            vocabulary.value,
          )
        : null;
      if (!instrument) throw new Error('The instrument can’t be read.');
      return instrument;
    };
    const before = loadedWith(() => {});
    expect(
      compareInstruments(
        before,
        loadedWith(() => {}),
        'en',
      ),
    ).toEqual([]);
    expect(compareInstruments(before, loadedWith(change), 'en').map(({ kind }) => kind)).toEqual(['other']);
  });

  it('look at every part that the facts of an instrument have', () => {
    // A new part of `instrument.json` gets its rows in compare-instruments.ts, and then its name here.
    expect(Object.keys(instrumentDefinitionSchema.shape).sort()).toEqual([
      'bands',
      'clocks',
      'evidence',
      'id',
      'modelText',
      'provenance',
      'rhythms',
      'scale',
      'standards',
      'status',
      'version',
    ]);
  });
});
