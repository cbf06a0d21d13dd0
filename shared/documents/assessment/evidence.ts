import type { EvidenceView } from '../../rules/evidence/evidence-view.ts';
import { cell, paragraph } from '../report/blocks.ts';
import { dateInWords, personInWords } from '../report/text/format.ts';
import type { Block, Table } from '../report/word-report.ts';
import type { StandardSubject, Subject } from './subject.ts';

/** The evidence linked to a standard, in the order in which it was added. */
export function evidenceOf(
  { evidence }: Pick<Subject, 'evidence'>,
  { view }: StandardSubject,
): EvidenceView[] {
  return view.ground.evidence.flatMap((id) => evidence.get(id) ?? []);
}

/** What the review's positive answer stands on, with the last day of it; null where it claims nothing. */
export function groundInWords({ text }: Subject, { view }: StandardSubject): string | null {
  const { ground, until } = view.ground;
  if (ground === null) return null;
  const words = text.evidence.grounds[ground];
  return until === null ? words : `${words} ${text.evidence.until(dateInWords(text, until))}`;
}

/** The linked evidence with type, state and dates; nothing where none is linked. */
export function evidenceTable(subject: Subject, standard: StandardSubject): Table[] {
  const labels = subject.text.evidence;
  const linked = evidenceOf(subject, standard);
  if (linked.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { title: labels.document, share: 48, align: 'start' },
        { title: labels.state, share: 26, align: 'start' },
        { title: labels.dates, share: 26, align: 'start' },
      ],
      rows: linked.map((each) => ({
        cells: [
          cell(identity(subject, each)),
          cell(stateInWords(subject, each)),
          cell(datesInWords(subject, each)),
        ],
        emphasis: false,
      })),
    },
  ];
}

/** Title, kind of document, and where its content is: the file as it was named, or who saw it where. */
function identity({ text, words }: Subject, { fields, file, sighting }: EvidenceView): string[] {
  const type = words.evidence[fields.documentType]?.text ?? fields.documentType;
  return [
    fields.title,
    fields.description === null ? type : `${type}${text.colon}${fields.description}`,
    ...(file && file.name !== fields.title ? [file.name] : []),
    ...(sighting
      ? [
          text.evidence.seenOnSite(
            sighting.place,
            dateInWords(text, sighting.on),
            personInWords(text, sighting.by),
          ),
        ]
      : []),
  ];
}

function stateInWords({ text }: Pick<Subject, 'text'>, { state, review, withdrawn }: EvidenceView): string[] {
  const why = state === 'insufficient' ? review.reason : state === 'withdrawn' ? withdrawn : null;
  return [text.evidence.states[state], ...(why === null ? [] : why.split(/\r\n|\r|\n/))];
}

function datesInWords({ text }: Pick<Subject, 'text'>, { fields, state }: EvidenceView): string[] {
  const labels = text.evidence;
  const ending = state === 'expired' ? labels.expired : labels.expires;
  const dates = [
    ...(fields.issuedOn === null ? [] : [labels.issued(dateInWords(text, fields.issuedOn))]),
    ...(fields.expiresOn === null ? [] : [ending(dateInWords(text, fields.expiresOn))]),
  ];
  return dates.length === 0 ? [labels.noDates] : dates;
}

/**
 * What the reader of a rating has to know: standards found in place whose ground has expired, is insufficient
 * or was never there. Nothing while there is no rating, or when every ground holds.
 */
export function groundNotice(subject: Subject): Block[] {
  const { text, standing, standards } = subject;
  if (standing.kind === 'cancelled' || standing.score.rating === null) return [];
  const labels = text.evidence;
  const claimed = standards.filter(({ view }) => view.ground.ground !== null);
  const on = (ground: 'expired' | 'nothing' | 'insufficient') =>
    claimed.filter(({ view }) => view.ground.ground === ground);
  const expired = on('expired');
  const named = (found: readonly StandardSubject[], line: (standards: string) => string) =>
    found.length === 0 ? [] : [line(found.map(({ id }) => id).join(text.listSeparator))];
  const lines = [
    ...expired.flatMap((standard) => expiredLines(subject, standard)),
    ...named(on('insufficient'), labels.groundInsufficient),
    ...named(on('nothing'), labels.groundNothing),
  ];
  if (lines.length === 0) return [];
  const without = expired.length + on('insufficient').length + on('nothing').length;
  return [paragraph([labels.groundless(claimed.length, without), ...lines].join('\n'), 'notice')];
}

function expiredLines(subject: Subject, standard: StandardSubject): string[] {
  const { text } = subject;
  return evidenceOf(subject, standard)
    .filter(({ state }) => state === 'expired')
    .map(({ fields }) =>
      text.evidence.groundExpired(standard.id, fields.title, dateInWords(text, fields.expiresOn ?? '')),
    );
}

/** The reviewer's reason for a difference, or that none was given; null where the answers agree. */
export function differenceInWords({ text }: Pick<Subject, 'text'>, { view }: StandardSubject): string | null {
  if (!view.differs) return null;
  const { difference } = view;
  if (difference === null) return text.evidence.noDifferenceReason;
  const reason = text.evidence.differences[difference.code];
  return difference.text === null ? reason : `${reason}${text.colon}${difference.text}`;
}
