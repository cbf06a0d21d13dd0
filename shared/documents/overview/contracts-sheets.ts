import type { ContractCheck } from '../../record/shapes/agreement.ts';
import { gapsOfSubAgreement, isActiveSubAgreement } from '../../rules/agreement/sub-agreement-state.ts';
import type { RegisterSheet } from '../report/register-report.ts';
import { plainSheet } from './agreements-sheet.ts';
import type { OverviewInput, OverviewWords } from './overview-subject.ts';

/** Every contract that came back or was kept, with what the program found in it or that it did not read it. */
export function contractsSheet({ facts }: OverviewInput, of: OverviewWords): RegisterSheet {
  const { words } = of;
  const { column } = words;
  return {
    ...plainSheet,
    name: words.sheets.contracts,
    columns: [
      { title: column.agreement, kind: 'text', width: 20 },
      { title: column.partner, kind: 'prose', width: 30 },
      { title: column.file, kind: 'prose', width: 40 },
      { title: column.on, kind: 'date', width: 12 },
      { title: column.checked, kind: 'prose', width: 40 },
      { title: column.note, kind: 'prose', width: 40 },
    ],
    rows: facts.flatMap(({ row: { reference, partner }, checks, contracts }) => [
      ...checks.map((check) => ({
        cells: [reference, partner.name, check.file.name, check.on, findings(check, of), null],
        link: null,
        emphasis: false,
      })),
      ...contracts.map(({ file, on, note }) => ({
        cells: [reference, partner.name, file.name, on, words.notMachineChecked, note || null],
        link: null,
        emphasis: true,
      })),
    ]),
  };
}

/** Clauses that came back how, and what else stands in the file: a check that left that out says so. */
function findings({ deviations, account }: ContractCheck, { words, text }: OverviewWords): string {
  const ofClauses = (['changed', 'missing', 'added', 'unchanged'] as const).flatMap((kind) => {
    const count = deviations.filter((each) => each.kind === kind).length;
    return count === 0 ? [] : [words.counts[kind](count)];
  });
  const besides = account?.findings.length ?? 0;
  const others = account === null ? [words.notAccounted] : besides === 0 ? [] : [words.besides(besides)];
  return [...others, ...ofClauses].join(text.listSeparator);
}

/** The sub-agreements in force, each with what it lacks. */
export function subAgreementsSheet({ facts, today }: OverviewInput, of: OverviewWords): RegisterSheet {
  const { words, text } = of;
  const { column } = words;
  return {
    ...plainSheet,
    name: words.sheets.subAgreements,
    columns: [
      { title: column.agreement, kind: 'text', width: 20 },
      { title: column.partner, kind: 'prose', width: 30 },
      { title: column.subPartner, kind: 'prose', width: 30 },
      { title: column.subReference, kind: 'text', width: 16 },
      { title: column.purpose, kind: 'prose', width: 36 },
      { title: column.startsOn, kind: 'date', width: 12 },
      { title: column.endsOn, kind: 'date', width: 12 },
      { title: column.flowDown, kind: 'text', width: 22 },
      { title: column.article, kind: 'text', width: 16 },
      { title: column.assessed, kind: 'text', width: 18 },
      { title: column.assessedOn, kind: 'date', width: 12 },
      { title: column.result, kind: 'prose', width: 30 },
      { title: column.gaps, kind: 'prose', width: 44 },
    ],
    rows: facts.flatMap(({ row, subAgreements }) =>
      subAgreements
        .filter((each) => isActiveSubAgreement(each, today))
        .map(({ fields }) => {
          const gaps = gapsOfSubAgreement(fields);
          const { name, reference, purpose, startsOn, endsOn, flowDown, assessed } = fields;
          return {
            cells: [
              row.reference,
              row.partner.name,
              name,
              reference || null,
              purpose || null,
              startsOn,
              endsOn,
              words.flowDown[flowDown?.state ?? 'unchecked'],
              flowDown?.article || null,
              words.assessed[assessed?.state ?? 'unknown'],
              assessed?.on ?? null,
              assessed?.result || null,
              gaps.map((gap) => words.gap[gap]).join(text.listSeparator) || null,
            ],
            link: null,
            emphasis: gaps.length > 0,
          };
        }),
    ),
  };
}
