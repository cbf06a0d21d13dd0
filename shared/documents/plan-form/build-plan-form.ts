import type { ActionWords } from '../../rules/plan/action-words.ts';
import { type Action, isOpenAction } from '../../rules/plan/plan-state.ts';
import { type FormRow, type FormSheet, formProduct } from '../form/form-model.ts';
import { actionState, isPartnerStatus } from './action-state.ts';
import { hiddenPlanRows, hiddenPlanSheet, planChecksumText, planIdentityLine } from './plan-form-identity.ts';
import {
  type PlanForm,
  type PlanFormIdentity,
  type PlanFormRow,
  partnerStatuses,
  planColumns,
  planFormVersion,
} from './plan-form-model.ts';
import { type PlanFormLanguage, planFormTexts } from './text/plan-form-texts.ts';
import type { PlanFormText } from './text/words.ts';

export interface PlanFormSubject {
  readonly language: PlanFormLanguage;
  readonly form: string;
  readonly partner: { readonly id: string; readonly reference: string; readonly name: string };
  /** The whole plan; only its open actions go into the workbook. */
  readonly actions: readonly Action[];
  /** What an action is called and how it is verified, in the language of the workbook as far as nobody edited it. */
  readonly wordsOf: (action: Action) => ActionWords;
  /** A standard of an assessment, as "CS3 Recruitment". */
  readonly standardTitle: (assessment: string, standard: string) => string;
  readonly office: string;
  /** Said on the sheet, such as that the data are fictional. */
  readonly marking: string | null;
  readonly today: string;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly producedAt: string;
  readonly sha256: (text: string) => string;
}

/** Row of the column titles: below title, subtitle, two rows of facts and an empty one. */
const headerRow = 6;

/** The workbook in which a partner gives status and progress of the open actions, in the order of their standards. */
export function buildPlanForm(subject: PlanFormSubject): PlanForm {
  const text = planFormTexts[subject.language];
  const facts = factsOf(subject, text);
  const rows = planFormRows(subject, subject.actions.filter(isOpenAction));
  const titles = planColumns.map((column) => text.columns[column]);
  const identity: PlanFormIdentity = {
    product: formProduct,
    formVersion: planFormVersion,
    partner: subject.partner.id,
    partnerReference: subject.partner.reference,
    form: subject.form,
    language: subject.language,
    checksum: subject.sha256(planChecksumText(titles, rows)),
  };
  const page: FormSheet['page'] = {
    header: text.title,
    reference: subject.partner.reference,
    identity: `${identity.product} · ${identity.form} · ${subject.language}`,
    number: [text.page.before, text.page.between, text.page.after],
  };
  return {
    identity,
    direction: text.direction,
    name: text.sheet,
    title: text.title,
    subtitle: subject.marking === null ? text.subtitle : `${text.subtitle} · ${subject.marking}`,
    facts,
    note: text.draft,
    headerRow,
    columns: planColumns.map((column) => ({ column, title: text.columns[column] })),
    rows,
    statuses: partnerStatuses.map((status) => ({ status, word: text.statuses[status] })),
    hints: text.hints,
    listError: text.listError,
    identityLine: planIdentityLine(identity),
    page,
    help: helpSheet(subject, identity, page, text),
    hidden: { name: hiddenPlanSheet, rows: hiddenPlanRows(identity, text.sheet, rows) },
    documentTitle: `${text.title} · ${subject.partner.reference}`,
    author: subject.author,
    producedAt: subject.producedAt,
  };
}

/** Rows for these actions as they would be handed out today; also for a workbook that lost its hidden sheet. */
export function planFormRows(
  { standardTitle, wordsOf, sha256 }: Pick<PlanFormSubject, 'standardTitle' | 'wordsOf' | 'sha256'>,
  actions: readonly Action[],
): PlanFormRow[] {
  return actions.toSorted(byStandard).map((action, index) => {
    const { id, reference, fields, standing } = action;
    const { title, description, verification } = wordsOf(action);
    const what = description === '' ? title : `${title}\n${description}`;
    const standard = standardTitle(fields.assessment, fields.standard);
    return {
      id,
      reference,
      row: headerRow + 1 + index,
      texts: [reference, standard, what, verification, fields.responsible, fields.dueOn],
      status: isPartnerStatus(standing.status) ? standing.status : 'not-started',
      state: sha256(actionState(action)),
    };
  });
}

/** "CS10" after "CS9", then by the due date; sorting keeps the order of adding otherwise. */
function byStandard({ fields: a }: Action, { fields: b }: Action): number {
  return (
    a.standard.localeCompare(b.standard, 'en', { numeric: true }) ||
    (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0)
  );
}

function factsOf({ partner, office, today }: PlanFormSubject, text: PlanFormText) {
  return [
    { label: text.partner, value: partner.name },
    { label: text.office, value: office },
    { label: text.reference, value: partner.reference },
    { label: text.issued, value: today },
  ];
}

function helpSheet(
  { partner, language }: PlanFormSubject,
  identity: PlanFormIdentity,
  page: FormSheet['page'],
  text: PlanFormText,
): FormSheet {
  const about: [string, string][] = [
    [text.partner, partner.name],
    [text.reference, partner.reference],
    [text.help.form, `${identity.form} (${identity.formVersion})`],
    [text.help.checksum, identity.checksum],
  ];
  const lines = text.help.lines.map((line) =>
    line.replace('{sheet}', text.sheet).replace('{done}', text.statuses['done-by-partner']),
  );
  return {
    language,
    direction: text.direction,
    name: text.helpSheet,
    isInstructions: true,
    listError: text.listError,
    page,
    rows: [
      { kind: 'title', key: '', text: text.help.title },
      { kind: 'subtitle', key: '', text: text.subtitle },
      { kind: 'space', key: '' },
      ...lines.map((line, index): FormRow => ({ kind: 'line', key: '', number: index + 1, text: line })),
      { kind: 'space', key: '' },
      { kind: 'heading', key: '', text: text.help.about },
      ...about.map(([label, value]): FormRow => ({ kind: 'detail', key: '', label, value })),
      ...(text.draft === '' ? [] : [{ kind: 'note', key: '', text: text.draft } as const]),
      { kind: 'identity', key: '', text: planIdentityLine(identity) },
    ],
  };
}
