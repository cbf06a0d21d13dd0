import { countryName } from '../../ground/countries/countries.ts';
import { partnerGroups } from '../../rules/figures/partner-group.ts';
import { audienceText, sharingMark, withheldLines } from '../audience/audience-text.ts';
import { officeWorkbook } from '../report/office-heads.ts';
import type { RegisterReport, RegisterRow, RegisterSheet } from '../report/register-report.ts';
import { momentInWords, personInWords } from '../report/text/format.ts';
import {
  type AnnualInput,
  type AnnualSubject,
  annualSubject,
  namesNobody,
  settleAnnual,
} from './annual-subject.ts';
import { figureColumns, figureRows } from './figure-lines.ts';

const plainSheet = {
  preamble: [],
  back: null,
  printedColumns: null,
  hasFilter: true,
  frozenColumns: 0,
} satisfies Partial<RegisterSheet>;

const rowOf = (cells: RegisterRow['cells']): RegisterRow => ({ cells, link: null, emphasis: false });

/** The annual figures as a workbook: every figure, the same by kind of partner, and every partner behind each. */
export function buildAnnualWorkbook(asked: AnnualInput): RegisterReport {
  const input = settleAnnual(asked);
  const subject = annualSubject(input);
  const { words } = subject;
  const { withheld } = input.sharing;
  return officeWorkbook(input, {
    title: words.title,
    subject: words.subject,
    sheets: [
      figuresSheet(subject),
      kindsSheet(subject),
      ...(namesNobody(input.sharing) ? [] : [partnersSheet(subject)]),
      aboutSheet(subject),
    ],
    sharing: sharingMark(input.language, input.sharing),
    withoutPeople: withheld.includes('people'),
  });
}

function figuresSheet(subject: AnnualSubject): RegisterSheet {
  const { words, input, day, period, filter, text } = subject;
  return {
    ...plainSheet,
    name: words.sheets.figures,
    columns: figureColumns(subject),
    preamble: [
      [words.fact.office, input.workspace.office],
      [words.fact.asOf, day],
      [words.fact.period, period],
      [words.fact.filter, filter.join(text.listSeparator)],
      [words.fact.partners, String(input.figures.partners.all)],
      [words.fact.inScope, String(input.figures.partners.inScope)],
    ],
    rows: figureRows(subject).map(rowOf),
    printedColumns: 7,
  };
}

function kindsSheet({ words, input, wordsOf, figuresText }: AnnualSubject): RegisterSheet {
  const { column } = words;
  return {
    ...plainSheet,
    name: words.sheets.kinds,
    columns: [
      { title: column.figure, kind: 'prose', width: 34 },
      { title: column.instrument, kind: 'prose', width: 20 },
      { title: column.part, kind: 'prose', width: 26 },
      { title: column.kind, kind: 'text', width: 26 },
      { title: column.number, kind: 'number', width: 10 },
      { title: column.of, kind: 'number', width: 10 },
    ],
    rows: input.everyScope.figures.flatMap((figure) => {
      const { title, part, instrument } = wordsOf(figure);
      return partnerGroups.flatMap((kind) => {
        const found = figure.kinds.find((each) => each.kind === kind);
        return found
          ? [rowOf([title, instrument, part, figuresText.kinds[kind], found.numerator, found.denominator])]
          : [];
      });
    }),
  };
}

function partnersSheet({ words, input, wordsOf, figuresText }: AnnualSubject): RegisterSheet {
  const { column } = words;
  return {
    ...plainSheet,
    name: words.sheets.partners,
    columns: [
      { title: column.figure, kind: 'prose', width: 34 },
      { title: column.part, kind: 'prose', width: 26 },
      { title: column.partner, kind: 'prose', width: 36 },
      { title: column.reference, kind: 'text', width: 14 },
      { title: column.country, kind: 'text', width: 20 },
      { title: column.kind, kind: 'text', width: 22 },
      { title: column.adds, kind: 'number', width: 9 },
      { title: column.addsOf, kind: 'number', width: 9 },
      { title: column.id, kind: 'text', width: 34 },
    ],
    rows: {
      // Made while they are written: of ten thousand partners there are a million lines.
      *[Symbol.iterator]() {
        for (const figure of input.figures.figures) {
          const { title, part } = wordsOf(figure);
          for (const partner of input.behind.get(figure.id) ?? []) {
            const { name, reference, country, kind, counted, of } = partner;
            const where = country && countryName(country, input.language);
            yield rowOf([
              title,
              part,
              name,
              reference,
              where,
              figuresText.kinds[kind],
              counted,
              of,
              figure.id,
            ]);
          }
        }
      },
    },
    frozenColumns: 2,
  };
}

function aboutSheet({ words, input, text }: AnnualSubject): RegisterSheet {
  const { doubts } = words;
  const named = (rows: readonly { readonly name: string; readonly reference: string }[]) =>
    rows.map(({ name, reference }) => `${name} (${reference})`).join(text.listSeparator);
  const { twoRatings } = input.figures;
  const { sharing } = input;
  const lines: readonly (readonly [string, string])[] = [
    ...words.method.map((sentence) => [words.sections.method, sentence] as const),
    ...(twoRatings.length > 0
      ? [[words.sections.doubts, `${doubts.twoRatings} ${named(twoRatings)}`] as const]
      : []),
    ...(input.clocksAhead.length > 0
      ? [[words.sections.doubts, `${doubts.clocks} ${named(input.clocksAhead)}`] as const]
      : []),
    ...(sharing.audience === 'internal'
      ? []
      : withheldLines(input.language, sharing).map(
          (line) => [audienceText(input.language).withheld, line] as const,
        )),
    ...(twoRatings.length + input.clocksAhead.length === 0 && !sharing.withheld.includes('record')
      ? [[words.sections.doubts, doubts.none] as const]
      : []),
    ...(sharing.withheld.includes('people')
      ? []
      : [[words.fact.producedBy, personInWords(text, input.producedBy)] as const]),
    [words.fact.producedAt, momentInWords(text, input.producedAt)],
    [words.fact.program, input.programVersion],
  ];
  return {
    ...plainSheet,
    name: words.sheets.about,
    hasFilter: false,
    columns: [
      { title: words.sheets.about, kind: 'prose', width: 30 },
      { title: words.column.rule, kind: 'prose', width: 100 },
    ],
    rows: lines.map(rowOf),
  };
}
