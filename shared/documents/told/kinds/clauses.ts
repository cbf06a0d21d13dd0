import { type ElementId, elementIds } from '../../../content/clause/clause.ts';
import { type Agreement, readAgreements } from '../../../rules/agreement/agreement-state.ts';
import type { FiguredRow } from '../../../rules/figures/figured-row.ts';
import { clausesOf } from '../../../rules/figures/measures/agreements.ts';
import type { ToldReport } from '../told-report.ts';
import { beyondPage, reportOf, type ToldSubject } from '../told-subject.ts';
import { activeAgreements } from './register.ts';

interface Looked {
  readonly row: FiguredRow;
  readonly agreement: Agreement;
  readonly state: string;
}

/** Every active agreement with what its clauses lack, and every element over all of them. */
export function clausesReport(subject: ToldSubject): ToldReport {
  const { words, column, nameColumns, input, text, shareOf } = subject;
  const looked = input.rows.flatMap((row) => agreementsOf(subject, row));
  const title = elementTitles(subject);
  const named = (agreement: Agreement, state: string) =>
    elementIds
      .filter((element) => stateOf(agreement, element) === state)
      .map(title)
      .join(text.listSeparator) || null;
  return {
    ...reportOf(subject, 'clauses'),
    facts: [],
    sections: [
      {
        heading: words.section.summary,
        lines: [words.line.clauses(shareOf('clauses:complete')), words.line.notLooked],
      },
      {
        heading: words.section.list,
        table: {
          key: 'agreements',
          sheet: words.sheet.agreements,
          columns: beyondPage(
            [
              ...nameColumns,
              column('agreement', 'text', 20, 'references'),
              column('startsOn', 'date', 14),
              column('endsOn', 'date', 14),
              column('clauses', 'prose', 24),
              column('absent', 'prose', 38),
              column('changed', 'prose', 38),
              column('unchecked', 'prose', 38),
            ],
            'reference',
            'country',
            'startsOn',
            'unchecked',
          ),
          rows: looked.map(({ row, agreement, state }) => [
            ...subject.nameCells(row),
            agreement.fields.reference,
            agreement.fields.startsOn,
            agreement.fields.endsOn,
            words.clauseState[state] ?? state,
            named(agreement, 'absent'),
            named(agreement, 'changed'),
            named(agreement, 'unchecked'),
          ]),
        },
      },
      { heading: words.section.elements, table: elementsTable(subject, looked, title) },
    ],
  };
}

function agreementsOf(subject: ToldSubject, row: FiguredRow): Looked[] {
  const own = activeAgreements(row);
  if (own.length === 0) return [];
  const all = readAgreements(subject.input.fileOf(row));
  const partner = subject.onDay(row);
  return own.flatMap((each) => {
    const agreement = all.find(({ id }) => id === each.id);
    return agreement ? [{ row, agreement, state: clausesOf(partner, each) }] : [];
  });
}

const stateOf = ({ elements }: Agreement, element: ElementId) => elements[element]?.state ?? 'unchecked';

function elementTitles({ input }: ToldSubject) {
  const { words } = input.library();
  return (element: ElementId) =>
    words[input.language]?.elements[element] ?? words.en?.elements[element] ?? element;
}

function elementsTable(
  { words, column }: ToldSubject,
  looked: readonly Looked[],
  title: (element: ElementId) => string,
) {
  const states = ['present', 'changed', 'absent', 'not-applicable', 'unchecked'] as const;
  return {
    key: 'elements',
    sheet: words.sheet.elements,
    columns: [
      column('element', 'prose', 50),
      column('present', 'number', 12),
      column('changed', 'number', 12),
      column('absent', 'number', 12),
      column('notApplicable', 'number', 12),
      column('unchecked', 'number', 12),
    ],
    rows: elementIds.map((element) => [
      title(element),
      ...states.map(
        (state) => looked.filter(({ agreement }) => stateOf(agreement, element) === state).length,
      ),
    ]),
  };
}
