import type { Risk } from '../../../../shared/content/instrument/instrument.ts';
import type { DecisionKind } from '../../../../shared/record/shapes/assessment.ts';
import { conditionLines } from '../../../../shared/rules/assessment/conditions.ts';
import { useFieldTexts } from '../../../components/assessment/dialogs/texts.ts';
import { needPastDate, needPerson, needText } from '../../../components/dialog/checks.ts';
import { nobody, personOrNull, type TypedPerson } from '../../../components/dialog/PersonFields.tsx';
import type { FieldError } from '../../../components/form/ErrorSummary.tsx';
import { useText } from '../../../text/text.ts';

/** What is typed into the decision's dialog. */
export interface DecisionForm {
  readonly decision: DecisionKind | null;
  readonly justification: string;
  readonly conditions: string;
  /** Last day of each line of the conditions; "" for one that has none. */
  readonly conditionDates: readonly string[];
  readonly signer: TypedPerson;
  readonly on: string;
  readonly noteJustification: string;
  readonly noteMitigation: string;
  readonly noteApprover: TypedPerson;
  readonly noteOn: string;
}

export function emptyDecision(signer: TypedPerson, today: string): DecisionForm {
  return {
    decision: null,
    justification: '',
    conditions: '',
    conditionDates: [],
    signer,
    on: today,
    noteJustification: '',
    noteMitigation: '',
    noteApprover: nobody,
    noteOn: today,
  };
}

/** Decision 8: proceeding in spite of high risk needs a Note for the Record. */
export function needsNote(decision: DecisionKind | null, risk: Risk | null): boolean {
  return risk === 'high' && (decision === 'proceed' || decision === 'proceed-with-conditions');
}

/** What the command is given; fields that the chosen decision doesn't show are left out. */
export function decisionInput(assessment: string, form: DecisionForm, risk: Risk | null) {
  const approver = personOrNull(form.noteApprover);
  const signedBy = personOrNull(form.signer);
  return {
    assessment,
    // The form checks that a decision was chosen before it gets here.
    decision: form.decision ?? 'do-not-proceed',
    justification: form.justification,
    on: form.on,
    ...(signedBy ? { signedBy } : {}),
    ...(form.decision === 'proceed-with-conditions'
      ? { conditions: form.conditions, conditionDates: datesOf(form) }
      : {}),
    ...(needsNote(form.decision, risk) && approver
      ? {
          noteForRecord: {
            justification: form.noteJustification,
            mitigation: form.noteMitigation,
            approver,
            on: form.noteOn,
          },
        }
      : {}),
  };
}

/** One day for each line that there is, in the order of the lines. */
function datesOf({ conditions, conditionDates }: Pick<DecisionForm, 'conditions' | 'conditionDates'>) {
  return conditionLines(conditions).map((_, at) => conditionDates[at] || null);
}

/** What still needs correcting before the decision can be recorded. */
export function useDecisionChecks(
  risk: Risk | null,
  today: string,
): (form: DecisionForm) => readonly FieldError[] {
  const { t } = useText('assessment');
  const texts = useFieldTexts();
  const need = (field: string, text: string, label: string) => needText(field, text, texts.need(label));
  return (form) => [
    ...(form.decision === null ? [{ field: 'decide-choice', message: t('decide.choose') }] : []),
    ...need('decide-justification', form.justification, t('decide.justification')),
    ...(form.decision === 'proceed-with-conditions'
      ? need('decide-conditions', form.conditions, t('decide.conditions'))
      : []),
    ...(needsNote(form.decision, risk)
      ? [
          ...need('note-justification', form.noteJustification, t('decide.noteJustification')),
          ...need('note-mitigation', form.noteMitigation, t('decide.noteMitigation')),
          ...needPerson('note', form.noteApprover, {
            name: texts.need(`${t('decide.noteApprover')}: ${texts.person.name}`),
            function: texts.need(`${t('decide.noteApprover')}: ${texts.person.function}`),
          }),
          ...needPastDate('note-on', form.noteOn, today, texts.needDate),
        ]
      : []),
    ...needPerson('decide', form.signer, texts.needPerson),
    ...needPastDate('decide-on', form.on, today, texts.needDate),
  ];
}
