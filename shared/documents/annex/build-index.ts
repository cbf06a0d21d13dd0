import type { AnnexRecord } from '../../record/shapes/agreement.ts';
import { officeWorkbook } from '../report/office-heads.ts';
import type { RegisterReport, RegisterRow } from '../report/register-report.ts';
import type { ReportContext } from '../report/report-context.ts';
import { annexIndexText } from '../report/text/annex-index.ts';

/** What became of one agreement of a batch: a file, or the reason why there is none. */
export interface IndexedAnnex {
  readonly reference: string;
  readonly partner: string;
  /** Whom a flow-down annex binds; null for an annex of the agreement itself. */
  readonly subContractor: string | null;
  readonly file: string | null;
  readonly error: string | null;
  /** Null for drafts and failures. */
  readonly annex: AnnexRecord | null;
}

interface IndexInput extends ReportContext {
  readonly annexes: readonly IndexedAnnex[];
  /** How many were asked for; more than there are rows when the batch was cancelled. */
  readonly total: number;
  /** Whether annexes for sub-agreements were asked for. */
  readonly hasSubAgreements: boolean;
}

/** The index sheet of a batch: one row for each agreement, the failed ones with their reason set apart. */
export function buildAnnexIndex(input: IndexInput): RegisterReport {
  const words = annexIndexText[input.language];
  const written = input.annexes.filter(({ file }) => file !== null).length;
  return officeWorkbook(input, {
    title: words.title,
    subject: words.subject,
    sheets: [
      {
        name: words.sheet,
        columns: [
          { title: words.agreement, kind: 'text', width: 24 },
          { title: words.partner, kind: 'prose', width: 36 },
          ...(input.hasSubAgreements
            ? [{ title: words.subContractor, kind: 'prose' as const, width: 36 }]
            : []),
          { title: words.file, kind: 'prose', width: 44 },
          { title: words.annex, kind: 'text', width: 24 },
          { title: words.unapproved, kind: 'number', width: 14 },
          { title: words.problem, kind: 'prose', width: 50 },
          { title: words.textHash, kind: 'text', width: 68 },
        ],
        preamble: [
          [words.office, input.workspace.office],
          [words.count, words.written(written, input.total)],
        ],
        back: null,
        rows: input.annexes.map((annex) => indexRow(annex, words.draft, input.hasSubAgreements)),
        printedColumns: null,
        hasFilter: true,
        frozenColumns: 1,
      },
    ],
  });
}

function indexRow(
  { reference, partner, subContractor, file, error, annex }: IndexedAnnex,
  draft: string,
  hasSubAgreements: boolean,
): RegisterRow {
  const state = file === null ? null : (annex?.reference ?? draft);
  const unapproved = annex ? annex.clauses.filter(({ approved }) => approved === null).length : null;
  return {
    cells: [
      reference,
      partner,
      ...(hasSubAgreements ? [subContractor] : []),
      file,
      state,
      unapproved,
      error,
      annex?.textHash ?? null,
    ],
    link: null,
    emphasis: error !== null,
  };
}
