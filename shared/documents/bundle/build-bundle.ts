import type { Instrument } from '../../content/instrument/instrument.ts';
import { textFor } from '../../content/instrument/localize.ts';
import type { StoredFile } from '../../record/shapes/evidence.ts';
import type { NotShown } from '../../rules/assessment/not-shown.ts';
import type { EvidenceView } from '../../rules/evidence/evidence-view.ts';
import { notShownSentences } from '../report/not-shown-in-words.ts';
import type { RegisterColumn, RegisterReport, RegisterRow } from '../report/register-report.ts';
import type { ReportContext } from '../report/report-context.ts';
import { dateInWords, personInWords } from '../report/text/format.ts';
import { reportText } from '../report/text/report-text.ts';
import { portableName, uniqueNames } from './bundle-names.ts';
import { type BundleText, bundleText } from './bundle-text.ts';

export interface BundleInput extends ReportContext {
  readonly assessment: { readonly id: string; readonly reference: string };
  readonly partner: { readonly name: string; readonly reference: string };
  readonly instrument: Instrument;
  /** Everything linked to the assessment. */
  readonly evidence: readonly EvidenceView[];
  /** What is kept of the partner and can't be shown; evidence may be among it. */
  readonly notShown: NotShown;
}

export interface Bundle {
  /** Places in the archive, such as "CS3 Human resources systems/policy.pdf", with what lies there. */
  readonly files: readonly { readonly path: string; readonly file: StoredFile }[];
  readonly index: RegisterReport;
}

interface Line {
  readonly folder: string;
  readonly name: string | null;
  readonly view: EvidenceView;
}

/**
 * Plans the bundle: a folder for each standard, and in each every document that stands under it, so that a folder
 * can be handed on alone. The index lists all of it, and what has no file with the reason.
 */
export function buildBundle(input: BundleInput): Bundle {
  const words = textFor(input.instrument, input.language);
  const lines = input.instrument.definition.standards.flatMap(({ id }): Line[] => {
    const folder = portableName(`${id} ${words.standards[id]?.title.text ?? ''}`.replaceAll('.', ''), 60);
    const unique = uniqueNames();
    return input.evidence
      .filter(({ fields }) =>
        fields.links.some((link) => link.assessment === input.assessment.id && link.standard === id),
      )
      .map((view) => ({
        folder,
        name: view.file && isIncluded(view) ? unique(portableName(view.file.name)) : null,
        view,
      }));
  });
  return {
    files: lines.flatMap(({ folder, name, view }) =>
      view.file && name !== null ? [{ path: `${folder}/${name}`, file: view.file }] : [],
    ),
    index: buildIndex(input, lines),
  };
}

/** Programs stay out: whoever gets the bundle should not start one by opening evidence. */
function isIncluded({ file, state }: EvidenceView): boolean {
  return !file?.flags.includes('executable') && state !== 'withdrawn' && state !== 'replaced';
}

function buildIndex(input: BundleInput, lines: readonly Line[]): RegisterReport {
  const text = reportText(input.language);
  const own = bundleText(input.language);
  const marking = [text.marking.unOnly, ...(input.workspace.fictional ? [text.marking.fictional] : [])].join(
    ' · ',
  );
  const words = textFor(input.instrument, input.language);
  const notShown = notShownSentences(text, input.notShown).join(' ') || null;
  return {
    language: input.language,
    direction: text.direction,
    title: own.title,
    subject: input.assessment.reference,
    author: input.producedBy.name,
    company: input.workspace.office,
    description: marking,
    producedAt: input.producedAt,
    pageHeader: { marking, date: dateInWords(text, input.producedAt) },
    page: text.page,
    sheets: [
      {
        name: text.evidence.title,
        columns: columnsOf(own),
        preamble: [
          [own.partner, `${input.partner.name} (${input.partner.reference})`],
          [own.assessment, input.assessment.reference],
          [own.instrument, words.title.text],
          ...(notShown === null ? [] : [[text.register.columns.notShown.title, notShown] as const]),
        ],
        back: null,
        rows: lines.map((line) => rowOf(line, input, own)),
        printedColumns: null,
        hasFilter: true,
        frozenColumns: 2,
      },
    ],
  };
}

function columnsOf({ columns }: BundleText): RegisterColumn[] {
  const column = (title: string, kind: RegisterColumn['kind'], width: number) => ({ title, kind, width });
  return [
    column(columns.folder, 'prose', 24),
    column(columns.file, 'prose', 30),
    column(columns.reference, 'text', 20),
    column(columns.title, 'prose', 32),
    column(columns.type, 'prose', 24),
    column(columns.state, 'text', 16),
    column(columns.issued, 'date', 12),
    column(columns.expires, 'date', 12),
    column(columns.seen, 'prose', 30),
    column(columns.flags, 'prose', 24),
    column(columns.note, 'prose', 30),
    column(columns.sha256, 'text', 68),
  ];
}

function rowOf(
  { folder, name, view }: Line,
  { instrument, language }: BundleInput,
  own: BundleText,
): RegisterRow {
  const text = reportText(language);
  const { fields, file, sighting, state } = view;
  const type = textFor(instrument, language).evidence[fields.documentType]?.text ?? fields.documentType;
  const seen =
    sighting &&
    [sighting.place, dateInWords(text, sighting.on), personInWords(text, sighting.by)].join(
      text.listSeparator,
    );
  return {
    cells: [
      folder,
      name,
      view.reference,
      fields.title,
      [type, fields.description].filter(Boolean).join(text.colon),
      text.evidence.states[state],
      fields.issuedOn,
      fields.expiresOn,
      seen,
      file?.flags.map((flag) => own.flags[flag]).join(text.listSeparator) || null,
      name === null ? whyLeftOut(view, own) : null,
      file?.sha256 ?? null,
    ],
    link: null,
    emphasis: false,
  };
}

function whyLeftOut({ file, state, withdrawn }: EvidenceView, { leftOut }: BundleText): string {
  if (state === 'withdrawn') return leftOut.withdrawn(withdrawn ?? '');
  if (state === 'replaced') return leftOut.replaced;
  return file === null ? leftOut.seenOnSite : leftOut.executable;
}
