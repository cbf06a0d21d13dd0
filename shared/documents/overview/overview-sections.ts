import { gapsOfSubAgreement, isActiveSubAgreement } from '../../rules/agreement/sub-agreement-state.ts';
import { cell, paragraph } from '../report/blocks.ts';
import type { Block, ReportSection, Table } from '../report/word-report.ts';
import type { OverviewInput, OverviewWords } from './overview-subject.ts';

interface Line {
  readonly cells: readonly (string | number | readonly string[])[];
  readonly emphasis: boolean;
}

/** Tables of the document, in the order in which a legal officer asks. */
export function overviewSections(input: OverviewInput, of: OverviewWords): ReportSection[] {
  const { words } = of;
  const { overview } = input;
  const { column, state, sections } = words;
  return [
    {
      heading: sections.elements,
      blocks: table(
        [
          [column.element, 40],
          [state.present, 12],
          [state.changed, 12],
          [state.absent, 12],
          [state['not-applicable'], 12],
          [state.unchecked, 12],
        ],
        overview.elements.map(({ element, present, changed, absent, notApplicable, unchecked }) => ({
          cells: [of.elementTitle(element), present, changed, absent, notApplicable, unchecked],
          emphasis: absent > 0,
        })),
        of,
      ),
    },
    {
      heading: sections.sets,
      blocks: table(
        [
          [column.set, 50],
          [column.agreements, 20],
          [column.ofTheseBehind, 30],
        ],
        overview.sets.map(({ set, agreements, behind }) => ({
          cells: [of.setTitle(set), agreements, behind],
          emphasis: behind > 0,
        })),
        of,
      ),
    },
    {
      heading: sections.clauses,
      blocks: table(
        [
          [column.set, 16],
          [column.clause, 36],
          [column.version, 12],
          [column.now, 14],
          [column.agreements, 11],
          [column.ofTheseBehind, 11],
        ],
        overview.clauses.map(({ set, clause, version, now, agreements, behind }) => ({
          cells: [
            of.setTitle(set),
            of.clauseTitle(clause, version),
            version,
            behind > 0 ? of.now({ version, now }) : (now ?? words.outOfUse),
            agreements,
            behind,
          ],
          emphasis: behind > 0,
        })),
        of,
      ),
    },
    { heading: sections.leftBehind, blocks: leftBehind(input, of) },
    {
      heading: sections.contracts,
      blocks: table(
        [
          [column.agreement, 20],
          [column.partner, 30],
          [column.file, 50],
        ],
        input.facts.flatMap(({ row, contracts }) =>
          contracts.map(({ file }) => ({
            cells: [row.reference, row.partner.name, file.name],
            emphasis: false,
          })),
        ),
        of,
      ),
    },
    { heading: sections.subAgreements, blocks: subAgreements(input, of) },
  ];
}

function leftBehind({ overview }: OverviewInput, of: OverviewWords): Block[] {
  const { column } = of.words;
  return table(
    [
      [column.agreement, 16],
      [column.partner, 24],
      [column.annex, 18],
      [column.behind, 42],
    ],
    overview.leftBehind.map(({ reference, partner, annex, clauses }) => ({
      cells: [
        reference,
        partner,
        annex,
        clauses.map(
          (each) =>
            `${of.clauseTitle(each.clause, each.version)} ${of.words.sinceThen(each.version, of.now(each))}`,
        ),
      ],
      emphasis: false,
    })),
    of,
  );
}

function subAgreements({ facts, today }: OverviewInput, of: OverviewWords): Block[] {
  const { words } = of;
  const { column } = words;
  return table(
    [
      [column.agreement, 16],
      [column.partner, 24],
      [column.subPartner, 24],
      [column.gaps, 36],
    ],
    facts.flatMap(({ row, subAgreements: own }) =>
      own
        .filter((each) => isActiveSubAgreement(each, today))
        .map(({ fields }) => {
          const gaps = gapsOfSubAgreement(fields).map((gap) => words.gap[gap]);
          return {
            cells: [row.reference, row.partner.name, fields.name, gaps.length > 0 ? gaps : words.none],
            emphasis: gaps.length > 0,
          };
        }),
    ),
    of,
  );
}

function table(
  columns: readonly (readonly [title: string, share: number])[],
  lines: readonly Line[],
  { words }: OverviewWords,
): Block[] {
  if (lines.length === 0) return [paragraph(words.none, 'quiet')];
  const made: Table = {
    kind: 'table',
    columns: columns.map(([title, share]) => ({ title, share, align: 'start' })),
    rows: lines.map(({ cells, emphasis }) => ({
      cells: cells.map((each) => cell(typeof each === 'number' ? String(each) : each)),
      emphasis,
    })),
    breaks: true,
  };
  return [made];
}
