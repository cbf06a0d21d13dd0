import type { ContentFiles } from '../files/content-files.ts';
import type { Instrument } from '../instrument/instrument.ts';
import { type DraftFacts, type DraftWords, type InstrumentDraft, linesOf } from './draft.ts';
import { modelTexts } from './model-texts.ts';
import { rulesOf, ruleValue } from './rule-values.ts';
import { notesOf, ruleGates, ruleInWords } from './rules.ts';

/**
 * A draft as the files that a pack carries. What is empty is left out, so that the checks of packs name it; `base` is
 * the version that it was copied from, where that is here: words of a requirement that are still those of our model text
 * keep the mark of model text.
 */
export function draftFiles(
  draft: InstrumentDraft,
  version: string,
  base: Instrument | null,
  languages: readonly string[] = Object.keys(draft.words),
): ContentFiles {
  const texts = languages.flatMap((language) => {
    const words = draft.words[language];
    return words ? [[`text.${language}.json`, textFile(language, words, draft.facts)] as const] : [];
  });
  const definition = {
    ...definitionFile(draft.facts, version, isModelText(draft, base, languages)),
    provenance: provenanceOf(draft),
  };
  return { place: 'draft', definition, texts: Object.fromEntries(texts) };
}

/** Whether any requirement in one of the languages is still our own model text. */
export function isModelText(
  draft: InstrumentDraft,
  base: Instrument | null,
  languages: readonly string[] = Object.keys(draft.words),
): boolean {
  return modelTexts(draft, base).some(
    ({ language, field }) => field === 'requirement' && languages.includes(language),
  );
}

/** Stands where a rule has no value, or an assumption no source: the same in every language. */
const nothing = '—';

/** Publisher, document and rules, as they are released beside the instrument. */
export function provenanceOf(draft: InstrumentDraft) {
  const { title, date, reference } = draft.document;
  const notes = notesOf(draft.notes);
  return {
    publisher: draft.publisher.trim(),
    document: {
      title: title.trim(),
      date: date.trim(),
      ...(reference.trim() === '' ? {} : { reference: reference.trim() }),
    },
    rules: rulesOf(draft.facts).flatMap((rule) => {
      const note = notes.find((each) => each.rule === rule);
      const value = ruleValue(draft, rule);
      // A rule in words that nobody has worded is none that anything rests on.
      if (!note || (value === '' && ruleInWords.has(rule))) return [];
      const { source, certainty, confirmedBy, confirmedOn, nextReview } = note;
      return [
        {
          gate: ruleGates[rule],
          rule,
          value: value || nothing,
          source: source.trim() || nothing,
          certainty,
          confirmedBy: confirmedBy && confirmedBy.name.trim() !== '' ? confirmedBy : null,
          confirmedOn: confirmedOn === '' ? null : confirmedOn,
          nextReview: nextReview === '' ? null : nextReview,
        },
      ];
    }),
  };
}

function definitionFile(facts: DraftFacts, version: string, modelText: boolean) {
  const { id, status, scale, naPolicy, excludedFrom, answers, standards, bands, clocks, rhythms } = facts;
  return {
    id: id.trim(),
    version,
    status,
    modelText,
    scale:
      scale === 'met'
        ? { kind: 'met', answers: ['yes', 'no', 'not-applicable'], naPolicy, excludedFrom }
        : { kind: 'sum', answers },
    standards: standards.map(({ id: standard, protocolReference, naAllowed, evidence, weight }) => ({
      id: standard,
      protocolReference: protocolReference.trim() || '—',
      naAllowed: scale === 'met' && naAllowed,
      evidence,
      ...(weight === null || weight === 1 ? {} : { weight }),
    })),
    bands: bands.map(({ capacityLabel, ...band }) => ({
      ...band,
      ...(capacityLabel.trim() === '' ? {} : { capacityLabel: capacityLabel.trim() }),
    })),
    clocks,
    rhythms,
  };
}

function textFile(language: string, words: DraftWords, facts: DraftFacts) {
  const { title, shortTitle, answers, ratings, standards, evidence, rhythms } = words;
  const asked = facts.standards.map(({ id }) => id);
  const offered = new Set(facts.standards.flatMap((standard) => standard.evidence));
  const rated = new Set<string>(facts.bands.map(({ rating }) => rating));
  const known = new Set(
    facts.scale === 'met' ? ['yes', 'no', 'not-applicable'] : facts.answers.map(({ id }) => id),
  );
  const kept = new Set(facts.rhythms.map(({ id }) => id));
  return {
    language,
    ...said('title', title),
    ...said('shortTitle', shortTitle),
    answers: filled(answers, known),
    ratings: pairs(ratings, rated, ({ label, meaning }) =>
      label.trim() && meaning.trim() ? { label: label.trim(), meaning: meaning.trim() } : null,
    ),
    standards: Object.fromEntries(
      asked.flatMap((id) => {
        const own = standards[id];
        if (!own || own.title.trim() === '') return [];
        const { requirement, guidance, commonMistakes } = own;
        return [
          [
            id,
            {
              title: own.title.trim(),
              ...said('requirement', requirement),
              ...list('guidance', guidance),
              ...list('commonMistakes', commonMistakes),
            },
          ],
        ];
      }),
    ),
    evidence: filled(evidence, offered),
    rhythms: pairs(rhythms, kept, ({ title: name, about }) =>
      name.trim() && about.trim() ? { title: name.trim(), about: about.trim() } : null,
    ),
  };
}

const said = <Key extends string>(key: Key, text: string) =>
  text.trim() === '' ? {} : { [key]: text.trim() };

function list<Key extends string>(key: Key, text: string) {
  const lines = linesOf(text);
  return lines.length === 0 ? {} : { [key]: lines };
}

/** Words of what the instrument has; those of what was taken out of it stay in the draft alone. */
function filled(words: Readonly<Record<string, string>>, known: ReadonlySet<string>) {
  return pairs(words, known, (text) => text.trim() || null);
}

function pairs<Given, Kept>(
  given: Readonly<Record<string, Given>>,
  known: ReadonlySet<string>,
  keep: (value: Given) => Kept | null,
): Record<string, Kept> {
  return Object.fromEntries(
    Object.entries(given)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([id, value]) => {
        const kept = known.has(id) ? keep(value) : null;
        return kept === null ? [] : [[id, kept] as const];
      }),
  );
}
