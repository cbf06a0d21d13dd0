import type { ContractCheck } from '../../../record/shapes/agreement.ts';
import type { Teller } from '../teller.ts';
import { changesIn, type Sayers, toldChanges, valuesIn } from './sayer.ts';

export const sayAgreement: Sayers<
  | 'agreement.added'
  | 'agreement.edited'
  | 'agreement.withdrawn'
  | 'agreement.element-checked'
  | 'agreement.annex-made'
  | 'agreement.contract-checked'
  | 'agreement.exception-recorded'
  | 'agreement.contract-registered'
  | 'agreement.contract-withdrawn'
  | 'sub-agreement.added'
  | 'sub-agreement.edited'
  | 'sub-agreement.withdrawn'
  | 'sub-agreement.contract-checked'
> = {
  'agreement.added': ({ fields, on }, of, changes) => ({
    sentence: of.words.sentences['agreement.added'](of.held(fields.reference), of.date(on)),
    lines: valuesIn(
      changes.filter(({ about }) => about.kind !== 'agreement-field' || about.field !== 'reference'),
      of,
    ),
  }),
  'agreement.edited': ({ id }, of, changes) =>
    toldChanges(
      changesIn(changes, of),
      of,
      of.words.named(of.words.things.agreement, of.held(of.names.title('agreement', id))),
      (count) => of.words.sentences['agreement.edited'](of.held(of.names.title('agreement', id)), count),
    ),
  'agreement.withdrawn': ({ id, reason }, of) => ({
    sentence: of.words.sentences['agreement.withdrawn'](of.held(of.names.title('agreement', id))),
    lines: of.line(of.words.detail.reason, reason),
  }),
  'agreement.element-checked': ({ id, element, check }, of) => {
    const { detail, sources } = of.words;
    return {
      sentence: of.words.sentences['agreement.element-checked'](
        of.held(of.names.title('agreement', id)),
        of.quoted(of.names.elementTitle(element)),
        check && of.overview.state[check.state],
      ),
      lines: check
        ? [
            ...of.line(detail.article, check.article),
            ...of.line(detail.quote, check.quote),
            ...of.line(detail.reason, check.reason),
            ...of.line(detail.source, of.list([sources[check.source], of.date(check.on)])),
          ]
        : [],
    };
  },
  'agreement.annex-made': ({ id, annex }, of) => ({
    sentence: of.words.sentences['agreement.annex-made'](
      of.held(of.names.title('agreement', id)),
      of.held(annex.reference),
      of.names.setTitle(annex.set),
      of.date(annex.on),
    ),
    lines: [
      ...of.line(of.words.detail.languages, of.list(annex.languages.map(of.languageName))),
      ...of.line(of.words.detail.form, of.words.contents[annex.form]),
      ...of.line(
        of.words.detail.clauses,
        of.list(annex.clauses.map(({ clause, version }) => of.names.clauseTitle(clause, version))),
      ),
      ...of.line(of.words.detail.fileLabel, annex.file.name),
    ],
  }),
  'agreement.contract-checked': ({ id, check }, of) => ({
    sentence: of.words.sentences['agreement.contract-checked'](
      of.held(of.names.title('agreement', id)),
      of.quoted(check.file.name),
      of.date(check.on),
    ),
    lines: checkLines(check, of),
  }),
  'agreement.exception-recorded': ({ id, exception }, of) => ({
    sentence: of.words.sentences['agreement.exception-recorded'](
      of.held(of.names.title('agreement', id)),
      of.date(exception.on),
    ),
    lines: [
      ...of.line(of.words.detail.standing, of.text.agreementGate[exception.gate]),
      ...of.line(of.words.detail.reason, exception.reason),
    ],
  }),
  'agreement.contract-registered': ({ id, contract }, of) => ({
    sentence: of.words.sentences['agreement.contract-registered'](
      of.held(of.names.title('agreement', id)),
      of.quoted(contract.file.name),
      of.date(contract.on),
    ),
    lines: of.line(of.words.detail.note, contract.note),
  }),
  'agreement.contract-withdrawn': ({ id, contract, reason }, of) => ({
    sentence: of.words.sentences['agreement.contract-withdrawn'](
      of.held(of.names.title('agreement', id)),
      of.quoted(of.names.keptContract(id, contract)),
    ),
    lines: of.line(of.words.detail.reason, reason),
  }),
  'sub-agreement.added': ({ agreement, fields, on }, of, changes) => ({
    sentence: of.words.sentences['sub-agreement.added'](
      of.quoted(fields.name),
      of.held(of.names.title('agreement', agreement)),
      of.date(on),
    ),
    lines: valuesIn(
      changes.filter(({ about }) => about.kind !== 'sub-agreement' || about.field !== 'name'),
      of,
    ),
  }),
  'sub-agreement.edited': ({ id, agreement }, of, changes) =>
    toldChanges(changesIn(changes, of), of, subAgreementNamed(agreement, id, of), (count) =>
      of.words.sentences['sub-agreement.edited'](
        of.quoted(of.names.subAgreement(agreement, id)),
        of.held(of.names.title('agreement', agreement)),
        count,
      ),
    ),
  'sub-agreement.withdrawn': ({ id, agreement, reason }, of) => ({
    sentence: of.words.sentences['sub-agreement.withdrawn'](
      of.quoted(of.names.subAgreement(agreement, id)),
      of.held(of.names.title('agreement', agreement)),
    ),
    lines: of.line(of.words.detail.reason, reason),
  }),
  'sub-agreement.contract-checked': ({ id, agreement, check }, of) => ({
    sentence: of.words.sentences['sub-agreement.contract-checked'](
      of.quoted(of.names.subAgreement(agreement, id)),
      of.held(of.names.title('agreement', agreement)),
      of.quoted(check.file.name),
      of.date(check.on),
    ),
    lines: checkLines(check, of),
  }),
};

/** What a contract was compared with, and what came of it. */
function checkLines(check: ContractCheck, { words, names, held, line }: Teller): string[] {
  const { detail } = words;
  const count = countsOf(check);
  const findings = check.account?.findings.length ?? 0;
  return [
    ...line(detail.comparedWith, check.annex === null ? null : held(names.annex(check.annex))),
    ...line(
      detail.result,
      detail.compared(count('unchanged'), count('changed'), count('missing'), count('added')),
    ),
    ...(findings > 0 ? [detail.findings(findings)] : []),
  ];
}

function subAgreementNamed(agreement: string, id: string, of: Teller): string {
  const { words, names } = of;
  return words.subAgreementWith(
    of.quoted(names.subAgreement(agreement, id)),
    of.held(names.title('agreement', agreement)),
  );
}

function countsOf({ deviations }: ContractCheck) {
  return (kind: ContractCheck['deviations'][number]['kind']) =>
    deviations.filter((deviation) => deviation.kind === kind).length;
}
