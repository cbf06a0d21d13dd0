import { describe, expect, it } from 'vitest';
import { loadInstrument } from '../../../../shared/content/instrument/load-instrument.ts';
import { copiedDraft, emptyDraft } from '../../../../shared/content/instrument-draft/begin-draft.ts';
import { type InstrumentDraft, readDraft } from '../../../../shared/content/instrument-draft/draft.ts';
import { draftFiles } from '../../../../shared/content/instrument-draft/draft-files.ts';
import { draftInstrument } from '../../../../shared/content/instrument-draft/draft-instrument.ts';
import { draftProblems, mayBeReleased } from '../../../../shared/content/instrument-draft/draft-problems.ts';
import { knownEvidence } from '../../../../shared/content/instrument-draft/known-evidence.ts';
import { completeLanguages } from '../../../../shared/content/instrument-draft/missing-words.ts';
import { instruments } from '../../../support/desk.ts';
import { officialDraft } from '../../../support/official-edition.ts';

const [base] = instruments.newest;
if (!base) throw new Error('No instrument ships.');
const vocabulary = knownEvidence(instruments.all);
const whole = officialDraft(base);

/** Problems of a draft, in one line each: what weighs, where, and what it is. */
const told = (draft: InstrumentDraft, of = base) =>
  draftProblems(draft, of ?? null, vocabulary).map(
    ({ check, weight, part, language, standard, field, entry }) =>
      [weight, part, language, standard, field, entry, check].filter((each) => each !== null).join(' '),
  );
const facts = (change: Partial<InstrumentDraft['facts']>): InstrumentDraft => ({
  ...whole,
  facts: { ...whole.facts, ...change },
});
const english = (
  change: (words: InstrumentDraft['words'][string]) => Partial<InstrumentDraft['words'][string]>,
) => {
  const words = whole.words.en;
  if (!words) throw new Error('The edition has no English words.');
  return { ...whole, words: { ...whole.words, en: { ...words, ...change(words) } } };
};

describe('a whole draft', () => {
  it('lacks nothing, and its files are taken by the rules that packs are held to', () => {
    expect(told(whole)).toEqual([]);
    expect(completeLanguages(whole, vocabulary)).toEqual(['en', 'fr']);
    const loaded = loadInstrument(draftFiles(whole, '2.0.0', base), vocabulary);
    expect(loaded.ok && loaded.value.definition).toMatchObject({ version: '2.0.0', modelText: false });
  });

  it('is read again as it was kept', () => {
    expect(readDraft(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    expect(readDraft({ format: 2 })).toBeNull();
  });
});

describe('what a draft lacks', () => {
  it('is named by language, standard and field', () => {
    const draft = english((words) => ({
      standards: {
        ...words.standards,
        CS3: { title: 'T', requirement: ' \n', guidance: '•', commonMistakes: 'm' },
      },
    }));
    expect(told(draft)).toEqual([
      'stops words en CS3 requirement missing',
      'stops words en CS3 guidance missing',
    ]);
  });

  it('is told and does not stop where English can stand in', () => {
    const { fr } = whole.words;
    if (!fr) throw new Error('The edition has no French words.');
    const draft = { ...whole, words: { ...whole.words, fr: { ...fr, title: '' } } };
    expect(told(draft)).toEqual(['open words fr title missing']);
    expect(completeLanguages(draft, vocabulary)).toEqual(['en']);
  });

  it('is English, where only another language is there', () => {
    const { fr } = whole.words;
    expect(told({ ...whole, words: fr ? { fr } : {} })).toEqual(['stops words en language-missing']);
  });

  it.each<[string, InstrumentDraft, string]>([
    [
      'a limit of a rating',
      facts({ bands: whole.facts.bands.map((band) => ({ ...band, to: null })) }),
      'stops ratings bands full number-missing',
    ],
    [
      'a month',
      facts({ clocks: { ...whole.facts.clocks, validityMonths: null } }),
      'stops rules validityMonths number-missing',
    ],
    [
      'a half month',
      facts({ clocks: { ...whole.facts.clocks, validityMonths: 1.5 } }),
      'stops rules validityMonths number-missing',
    ],
    ['all standards', facts({ standards: [] }), 'stops standards no-standards'],
    ['an id', facts({ id: 'My Tool' }), 'stops source id id-wrong'],
    ['its publisher', { ...whole, publisher: ' ' }, 'stops source publisher missing'],
    [
      'the day of the document',
      { ...whole, document: { ...whole.document, date: '4 May' } },
      'stops source documentDate missing',
    ],
  ])('such as %s', (_, draft, expected) => {
    expect(told(draft)).toContain(expected);
    expect(mayBeReleased(draftProblems(draft, base, vocabulary))).toBe(false);
  });

  it('is whatever the checks of packs find, with its place', () => {
    const gap = facts({
      bands: whole.facts.bands.map((band) => (band.rating === 'medium' ? { ...band, from: 7 } : band)),
    });
    expect(told(gap)).toContain('stops ratings bands bands-gap');
    const everywhere = facts({
      standards: whole.facts.standards.map((each) => ({ ...each, naAllowed: true })),
    });
    expect(told(everywhere)).toContain('stops standards standards na-everywhere');
    const without = facts({
      standards: whole.facts.standards.map((each) =>
        each.id === 'CS2' ? { ...each, evidence: ['psea-policy'] } : each,
      ),
    });
    expect(told(without)).toContain('stops standards CS2 evidence other-evidence-missing');
  });

  it('is named once, and never in the words of a file', () => {
    const nothing = emptyDraft('Fictional', 'met', 3);
    const problems = draftProblems(nothing, null, vocabulary).filter(({ weight }) => weight === 'stops');
    expect(problems.filter(({ said }) => said !== '')).toEqual([]);
    const places = problems.map((each) => JSON.stringify(each));
    expect(new Set(places).size).toBe(places.length);
    const bare = facts({ standards: whole.facts.standards.map((each) => ({ ...each, evidence: [] })) });
    expect(told(bare)).toContain('stops standards CS1 evidence other-evidence-missing');
    expect(told(bare).filter((line) => line.endsWith('shape'))).toEqual([]);
  });

  it('is another kind of answer under the id of an instrument that is here', () => {
    const sum = emptyDraft('Fictional', 'sum', 3);
    const same = { ...sum, from: { instrument: base.definition.id, version: base.definition.version } };
    expect(told({ ...same, facts: { ...sum.facts, id: base.definition.id } })).toContain(
      'stops ratings scale-changed',
    );
  });
});

describe('rules', () => {
  const note = (change: Partial<InstrumentDraft['notes'][number]>) => ({
    ...whole,
    notes: whole.notes.map((each) => (each.rule === 'validity-months' ? { ...each, ...change } : each)),
  });

  it('that claim a source name it; an assumption has none', () => {
    expect(told(note({ source: '' }))).toEqual(['stops rules notes validity-months rule-without-source']);
    expect(told(note({ source: '', certainty: 'assumed' }))).toEqual([]);
  });

  it('are confirmed by somebody on a day, or not at all', () => {
    expect(told(note({ confirmedOn: '' }))).toContain(
      'stops rules notes validity-months rule-half-confirmed',
    );
    expect(told(note({ confirmedBy: null, confirmedOn: '' }))).toEqual([
      'open rules notes validity-months rule-unconfirmed',
    ]);
  });
});

describe('a draft as an instrument', () => {
  it('judges before anybody said where it comes from and what it is called', () => {
    const begun = copiedDraft('Begun', base, []);
    expect(draftInstrument(begun, '1.0.0', base, vocabulary)?.definition.bands).toEqual(
      base.definition.bands,
    );
    const unnamed = { ...begun, facts: { ...begun.facts, id: '' } };
    expect(draftInstrument(unnamed, '1.0.0', base, vocabulary)?.texts.en?.standards.CS1?.title).toBe('CS1');
  });

  it('is none while its numbers are missing', () => {
    expect(draftInstrument(emptyDraft('Fictional', 'met', 3), '1.0.0', null, vocabulary)).toBeNull();
  });
});

describe('model text', () => {
  it('stays marked while one requirement is ours, whatever spaces it has', () => {
    const ours = base.texts.en?.standards.CS4?.requirement ?? '';
    const draft = english((words) => {
      const own = words.standards.CS4;
      if (!own) throw new Error('CS4 has no words.');
      return {
        standards: { ...words.standards, CS4: { ...own, requirement: ` ${ours.replaceAll(' ', '  ')} ` } },
      };
    });
    expect(told(draft)).toEqual(['open words en CS4 requirement model-text']);
    expect(draftFiles(draft, '2.0.0', base).definition).toMatchObject({ modelText: true });
  });

  it('is not taken over into a draft that copies it, while somebody’s own words are', () => {
    expect(copiedDraft('Copy', base, ['fr']).words.fr?.standards).toEqual({});
    const own = { ...base, definition: { ...base.definition, modelText: false } };
    expect(copiedDraft('Copy', own, []).words.fr?.standards.CS1?.requirement).toBe(
      base.texts.fr?.standards.CS1?.requirement,
    );
  });
});
