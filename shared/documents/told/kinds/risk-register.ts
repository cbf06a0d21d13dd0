import type { FiguredRow } from '../../../rules/figures/figured-row.ts';
import type { PartnerOnDay } from '../../../rules/figures/measure.ts';
import { clausesOf } from '../../../rules/figures/measures/agreements.ts';
import { riskOn } from '../../../rules/standing/result-state.ts';
import type { ToldReport } from '../told-report.ts';
import { beyondPage, reportOf, type ToldSubject } from '../told-subject.ts';
import { activeAgreements, overdueActions } from './register.ts';

/** What a register of misconduct risks takes of each partner. Made of counted, dated and chosen values alone: nothing that somebody typed. */
export function riskRegisterReport(subject: ToldSubject): ToldReport {
  const { words, column, nameColumns, input } = subject;
  return {
    ...reportOf(subject, 'risk-register'),
    facts: [],
    sections: [
      { heading: words.section.summary, lines: [words.line.riskOrganisations, words.line.riskRule] },
      {
        heading: words.section.list,
        table: {
          key: 'risks',
          sheet: words.sheet.risks,
          columns: beyondPage(
            [
              ...nameColumns,
              column('risk', 'text', 16),
              column('state', 'prose', 26),
              column('until', 'date', 14),
              column('causes', 'prose', 40),
              column('controls', 'prose', 34),
              column('agreements', 'number', 12),
              column('carried', 'prose', 18),
              column('exceptions', 'number', 12),
              column('decision', 'prose', 20),
              column('decidedOn', 'date', 14),
              column('flags', 'number', 10),
            ],
            'reference',
            'country',
            'until',
            'exceptions',
            'decidedOn',
          ),
          rows: input.rows.map((row) => cells(subject, row)),
        },
      },
    ],
  };
}

function cells(subject: ToldSubject, row: FiguredRow) {
  const { words, text, day, nameCells, onDay, state } = subject;
  const partner = onDay(row);
  const own = activeAgreements(row);
  const risk = riskOn(row, day);
  const decision = row.portfolio.decisions.filter(({ on }) => on <= day).at(-1);
  const running = own.filter(
    ({ id }) => partner.gate !== null && row.portfolio.agreements[id]?.exception === partner.gate,
  );
  return [
    ...nameCells(row),
    risk === null ? words.notAssessed : text.risk[risk],
    state(partner),
    partner.state.on,
    causes(subject, partner).join('; '),
    controls(subject, partner).join('; '),
    own.length,
    own.length === 0 ? words.carried.none : partner.gate === null ? words.carried.yes : words.carried.no,
    running.length,
    decision ? text.decision[decision.kind] : null,
    decision?.on ?? null,
    row.diligence.open,
  ];
}

function causes({ words, text }: ToldSubject, partner: PartnerOnDay): string[] {
  const { row, state, gate, yearBefore, day } = partner;
  const { cause } = words;
  const isTrained = row.training.some(({ on }) => on >= yearBefore && on <= day);
  const found = [
    ...(row.gaps.length > 0 ? [cause.standards(row.gaps.join(text.listSeparator))] : []),
    ...(gate === 'never-assessed' ? [cause.never] : gate === null ? [] : [cause.nothing]),
    ...(state.standards.length > 0 ? [cause.evidence] : []),
    ...(activeAgreements(row).some((each) => clausesOf(partner, each) === 'missing') ? [cause.clauses] : []),
    ...(isTrained ? [] : [cause.training]),
    ...(row.diligence.open > 0 ? [cause.flags] : []),
  ];
  return found.length > 0 ? found : [cause.none];
}

function controls({ words, share }: ToldSubject, { row, yearBefore, day }: PartnerOnDay): string[] {
  const actions = row.portfolio.actions.filter(({ status }) => status !== 'dropped');
  const verified = actions.filter(({ status }) => status === 'verified').length;
  const newest = row.training
    .filter(({ on }) => on >= yearBefore && on <= day)
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))
    .at(0);
  return [
    actions.length === 0
      ? words.control.noPlan
      : words.control.plan(row.openActions, overdueActions(row, day), verified),
    ...(newest ? [words.control.training(share(newest.trained, newest.total))] : []),
  ];
}
