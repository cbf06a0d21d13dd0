import {
  type Band,
  type InstrumentDefinition,
  type InstrumentStandard,
  type LoadedInstrument,
  type Rhythm,
  weightOf,
} from '../../content/instrument/instrument.ts';
import { type LocalizedInstrument, textFor } from '../../content/instrument/localize.ts';
import { canonicalJson } from '../../ground/canonical-json.ts';
import type { InstrumentDifference } from './instrument-difference.ts';
import { wordDifferences } from './instrument-words.ts';

/** One version with its words in the reader's language. */
interface Side {
  readonly definition: InstrumentDefinition;
  readonly words: LocalizedInstrument;
}

type Kind = InstrumentDifference['kind'];

/**
 * What differs between two versions of one instrument, in the words of a language: what judges first, then the words.
 * Everything that the files say is accounted for: what fits no other kind is told as "other".
 */
export function compareInstruments(
  before: LoadedInstrument,
  after: LoadedInstrument,
  language: string,
): InstrumentDifference[] {
  const [from, to] = [before, after].map(
    (instrument): Side => ({ definition: instrument.definition, words: textFor(instrument, language) }),
  ) as [Side, Side];
  const found = [
    ...standardDifferences(from, to),
    ...scaleDifferences(from, to),
    ...bandDifferences(from, to),
    ...clockDifferences(from, to),
    ...rhythmDifferences(from, to),
    ...plainDifferences(from, to),
    ...wordDifferences(before, after, language),
  ];
  const differs = content(before) !== content(after);
  return found.length === 0 && differs ? [row('other', null, 'content', null, null)] : found;
}

function row(
  kind: Kind,
  standard: string | null,
  subject: string,
  before: string | null,
  after: string | null,
): InstrumentDifference {
  return { kind, standard, subject, before, after };
}

/** A row where the two sides differ; none where they say the same. */
function changed(
  kind: Kind,
  standard: string | null,
  subject: string,
  before: string | null,
  after: string | null,
): InstrumentDifference[] {
  return before === after ? [] : [row(kind, standard, subject, before, after)];
}

/** Things of two lists side by side, in the order of the later one and then those that it lacks. */
function paired<Item>(
  before: readonly Item[],
  after: readonly Item[],
  idOf: (item: Item) => string,
): { readonly id: string; readonly was: Item | undefined; readonly is: Item | undefined }[] {
  const ids = [...new Set([...after.map(idOf), ...before.map(idOf)])];
  return ids.map((id) => ({
    id,
    was: before.find((item) => idOf(item) === id),
    is: after.find((item) => idOf(item) === id),
  }));
}

function standardDifferences(from: Side, to: Side): InstrumentDifference[] {
  const [before, after] = [from.definition.standards, to.definition.standards];
  const rows = paired(before, after, ({ id }) => id).flatMap(({ id, was, is }) => {
    if (!was) return [row('standard-added', id, titleOf(to, id), null, requirementOf(to, id))];
    if (!is) return [row('standard-removed', id, titleOf(from, id), requirementOf(from, id), null)];
    return [
      ...changed('not-applicable', id, titleOf(to, id), String(was.naAllowed), String(is.naAllowed)),
      ...evidenceDifferences(id, { side: from, standard: was }, { side: to, standard: is }),
      ...changed('other', id, 'weight', String(weightOf(was)), String(weightOf(is))),
      ...changed('words', id, 'protocolReference', was.protocolReference, is.protocolReference),
    ];
  });
  const common = (standards: readonly InstrumentStandard[], others: readonly InstrumentStandard[]) =>
    standards.map(({ id }) => id).filter((id) => others.some((other) => other.id === id));
  const [order, newOrder] = [common(before, after).join(', '), common(after, before).join(', ')];
  return [...rows, ...changed('other', null, 'order', order, newOrder)];
}

const titleOf = ({ words }: Side, id: string) => words.standards[id]?.title.text ?? id;
const requirementOf = ({ words }: Side, id: string) => words.standards[id]?.requirement.text ?? '';

interface StandardSide {
  readonly side: Side;
  readonly standard: InstrumentStandard;
}

/** What a standard offers no more, and what it offers now; a mere change of order is told whole. */
function evidenceDifferences(id: string, was: StandardSide, is: StandardSide): InstrumentDifference[] {
  if (canonicalJson(was.standard.evidence) === canonicalJson(is.standard.evidence)) return [];
  const label = ({ side }: StandardSide, kind: string) => side.words.evidence[kind]?.text ?? kind;
  const gone = was.standard.evidence.filter((kind) => !is.standard.evidence.includes(kind));
  const come = is.standard.evidence.filter((kind) => !was.standard.evidence.includes(kind));
  const moved = gone.length + come.length === 0;
  const list = (from: StandardSide, kinds: readonly string[]) =>
    kinds.length === 0 ? null : kinds.map((kind) => label(from, kind)).join('; ');
  const subject = titleOf(is.side, id);
  return moved
    ? [row('evidence', id, subject, list(was, was.standard.evidence), list(is, is.standard.evidence))]
    : [row('evidence', id, subject, list(was, gone), list(is, come))];
}

function scaleDifferences(from: Side, to: Side): InstrumentDifference[] {
  const [was, is] = [from.definition.scale, to.definition.scale];
  if (was.kind === 'met' && is.kind === 'met')
    return [
      ...changed('na-policy', null, 'naPolicy', was.naPolicy, is.naPolicy),
      ...paired(was.excludedFrom, is.excludedFrom, ({ rating }) => rating).flatMap(({ id, was, is }) =>
        changed('share', null, ratingOf(is ? to : from, id), percent(was), percent(is)),
      ),
    ];
  if (was.kind === 'sum' && is.kind === 'sum')
    return paired(was.answers, is.answers, ({ id }) => id).flatMap(({ id, was, is }) =>
      changed('answer', null, answerOf(is ? to : from, id), points(was), points(is)),
    );
  return [row('other', null, 'scale', was.kind, is.kind)];
}

const ratingOf = ({ words }: Side, rating: string) => words.ratings[rating]?.label.text ?? rating;
const answerOf = ({ words }: Side, answer: string) => words.answers[answer]?.text ?? answer;
const percent = (share: { readonly percent: number } | undefined) => (share ? `${share.percent} %` : null);
const points = (answer: { readonly points: number } | undefined) => (answer ? String(answer.points) : null);
const limits = (band: Band | undefined) =>
  band ? (band.from === band.to ? String(band.from) : `${band.from}–${band.to}`) : null;

function bandDifferences(from: Side, to: Side): InstrumentDifference[] {
  return paired(from.definition.bands, to.definition.bands, ({ rating }) => rating).flatMap(
    ({ id, was, is }) => {
      const subject = ratingOf(is ? to : from, id);
      return [
        ...changed('band', null, subject, limits(was), limits(is)),
        ...changed('risk', null, subject, was?.risk ?? null, is?.risk ?? null),
        ...changed('label', null, subject, was?.capacityLabel ?? null, is?.capacityLabel ?? null),
      ];
    },
  );
}

function clockDifferences(from: Side, to: Side): InstrumentDifference[] {
  const [was, is] = [from, to].map(({ definition }) =>
    Object.entries(definition.clocks).map(([clock, months]) => ({
      clock,
      months: [months].flat().join(', '),
    })),
  );
  return paired(was ?? [], is ?? [], ({ clock }) => clock).flatMap(({ id, was, is }) =>
    changed('clock', null, id, was?.months ?? null, is?.months ?? null),
  );
}

function rhythmDifferences(from: Side, to: Side): InstrumentDifference[] {
  return paired(from.definition.rhythms, to.definition.rhythms, ({ id }) => id).flatMap(({ id, was, is }) =>
    changed('rhythm', null, rhythmOf(is ? to : from, id), tableOf(from, was), tableOf(to, is)),
  );
}

const rhythmOf = ({ words }: Side, id: string) => words.rhythms[id]?.title.text ?? id;

/** A table of visits in one line: months by rating, or visits by cash and risk. */
function tableOf(side: Side, rhythm: Rhythm | undefined): string | null {
  if (!rhythm) return null;
  const assumed = `${rhythm.assumed.emergency}/${rhythm.assumed['no-contact']}`;
  const rows =
    rhythm.kind === 'by-rating'
      ? Object.entries(rhythm.everyMonths).map(([rating, months]) => `${ratingOf(side, rating)}: ${months}`)
      : rhythm.bands.map(
          ({ upTo, visits }) => `≤ ${upTo ?? '∞'}: ${visits.low}/${visits.moderate}/${visits.high}`,
        );
  return [...rows, assumed, rhythm.source].join('; ');
}

function plainDifferences(from: Side, to: Side): InstrumentDifference[] {
  const described = ({ definition, words }: Side) =>
    definition.evidence
      .filter(({ needsDescription }) => needsDescription)
      .map(({ id }) => words.evidence[id]?.text ?? id)
      .join('; ');
  return [
    ...changed('other', null, 'status', from.definition.status, to.definition.status),
    ...changed(
      'other',
      null,
      'modelText',
      String(from.definition.modelText),
      String(to.definition.modelText),
    ),
    ...changed('other', null, 'needsDescription', described(from), described(to)),
    ...changed('other', null, 'provenance', provenanceOf(from), provenanceOf(to)),
  ];
}

/** Publisher, document and every rule with what it rests on, as one text; empty where nothing is said. */
function provenanceOf({ definition: { provenance } }: Side): string {
  if (!provenance) return '';
  const { publisher, document, rules } = provenance;
  const told = rules.map(({ rule, value, source, certainty, confirmedBy, confirmedOn, nextReview }) =>
    [rule, value, source, certainty, confirmedBy?.name, confirmedBy?.function, confirmedOn, nextReview]
      .filter((part) => part)
      .join(', '),
  );
  return [publisher, document.title, document.date, document.reference ?? '', ...told].join('; ');
}

/** All content of a version but its number. */
function content({ source }: LoadedInstrument): string {
  return canonicalJson({ ...source, definition: { ...(source.definition as object), version: null } });
}
