import { labelOn, resultStateOf, riskOn } from '../../rules/standing/result-state.ts';
import { notShownInWords } from '../report/not-shown-in-words.ts';
import type { RegisterRow, RegisterSheet } from '../report/register-report.ts';
import { stateInWords } from '../report/state-in-words.ts';
import { dateInWords } from '../report/text/format.ts';
import { lastPrinted, registerColumns } from './register-columns.ts';
import type { RegisterPartner, RegisterSubject } from './register-input.ts';
import { standardColumns, standardRows } from './standards-columns.ts';

/** Names of the sheets of partners, by reference; empty when the workbook holds too many partners. */
export type PartnerSheetNames = ReadonlyMap<string, string>;

/** A sheet that tells of every partner, with its rows of one of them. */
export interface GrownSheet {
  readonly sheet: RegisterSheet;
  readonly rowsOf: (partner: RegisterPartner) => Iterable<RegisterRow>;
}

/** One row per partner. */
export function registerSheet(subject: RegisterSubject, name: string, tabs: PartnerSheetNames): GrownSheet {
  const columns = registerColumns(subject);
  const printed = columns.findIndex(
    ({ title }) => title === subject.text.register.columns[lastPrinted].title,
  );
  const rowsOf = (partner: RegisterPartner): RegisterRow[] => [
    {
      cells: columns.map(({ value }) => value(partner)),
      link: tabs.get(partner.row.reference) ?? null,
      emphasis: riskOn(partner.row, subject.input.today) === 'high',
    },
  ];
  const sheet = {
    name,
    columns,
    preamble: [],
    back: null,
    rows: each(subject.input.partners, rowsOf),
    printedColumns: printed + 1,
    hasFilter: true,
    frozenColumns: 2,
  };
  return { sheet, rowsOf };
}

/** One row per partner and standard. */
export function standardsSheet(subject: RegisterSubject, name: string, tabs: PartnerSheetNames): GrownSheet {
  const titles = subject.text.register.columns;
  function* rowsOf(partner: RegisterPartner): Generator<RegisterRow> {
    const { row } = partner;
    for (const standard of standardRows(subject, partner)) {
      yield {
        ...standard,
        cells: [row.reference, row.name, ...standard.cells],
        link: tabs.get(row.reference) ?? null,
      };
    }
  }
  const sheet: RegisterSheet = {
    name,
    columns: [
      { ...titles.reference, kind: 'text', width: 13 },
      { ...titles.name, kind: 'prose', width: 24 },
      ...standardColumns(subject),
    ],
    preamble: [],
    back: null,
    rows: each(subject.input.partners, rowsOf),
    printedColumns: null,
    hasFilter: true,
    frozenColumns: 2,
  };
  return { sheet, rowsOf };
}

/** The rows of several sheets, one partner after the other. */
export function* together(
  partners: Iterable<RegisterPartner>,
  sheets: readonly GrownSheet[],
): Generator<readonly (readonly [RegisterSheet, Iterable<RegisterRow>])[]> {
  for (const partner of partners) yield sheets.map(({ sheet, rowsOf }) => [sheet, rowsOf(partner)] as const);
}

/** The standards of one partner, on a sheet of its own. */
export function partnerSheet(
  subject: RegisterSubject,
  partner: RegisterPartner,
  name: string,
  home: string,
): RegisterSheet {
  const { text } = subject;
  const labels = text.register.partnerSheet;
  const { row, assessment } = partner;
  const latest = row.determination
    ? [
        text.determination[row.determination],
        row.determinedOn === null ? '' : dateInWords(text, row.determinedOn),
      ]
    : [];
  const preamble: [string, string][] = [
    [labels.partner, row.name],
    [labels.reference, row.reference],
    [labels.assessment, assessment?.reference ?? text.register.noAssessment],
    [labels.label, labelOn(row, subject.input.today)],
    [text.register.columns.state.title, stateInWords(text, resultStateOf(row, subject.input.today))],
    [labels.determination, latest.filter(Boolean).join(text.listSeparator) || text.none],
    [text.register.columns.marking.title, subject.marking],
  ];
  const notShown = notShownInWords(text, row.notShown);
  if (notShown !== null) preamble.push([text.register.columns.notShown.title, notShown]);
  return {
    name,
    columns: standardColumns(subject),
    preamble,
    back: { text: text.register.backToRegister, sheet: home },
    rows: each([partner], (one) => standardRows(subject, one)),
    printedColumns: null,
    hasFilter: false,
    frozenColumns: 0,
  };
}

/** Rows made anew each time that they are asked for. */
function each(
  partners: Iterable<RegisterPartner>,
  rowsOf: (partner: RegisterPartner) => Iterable<RegisterRow>,
): Iterable<RegisterRow> {
  return {
    *[Symbol.iterator]() {
      for (const partner of partners) yield* rowsOf(partner);
    },
  };
}
