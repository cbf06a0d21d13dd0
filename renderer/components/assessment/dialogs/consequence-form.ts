import type { Consequence } from '../../../../shared/record/shapes/follow-through.ts';
import { useText } from '../../../text/text.ts';
import { needPerson, needText } from '../../dialog/checks.ts';
import { nobody, personOrNull, type TypedPerson } from '../../dialog/PersonFields.tsx';
import type { FieldError } from '../../form/ErrorSummary.tsx';
import { useFieldTexts } from './texts.ts';

/** What is typed about the consequence of low capacity. */
export interface ConsequenceForm {
  /** Nothing is chosen beforehand. */
  readonly kind: string | null;
  readonly justification: string;
  readonly mitigation: string;
  readonly approver: TypedPerson;
}

export const emptyConsequence: ConsequenceForm = {
  kind: null,
  justification: '',
  mitigation: '',
  approver: nobody,
};

/** What the command is given; mitigation belongs to "continue" alone. */
export function consequenceInput({ kind, justification, mitigation, approver }: ConsequenceForm, on: string) {
  return {
    // The form checks that one was chosen before it gets here.
    kind: (kind ?? 'end') as Consequence['kind'],
    justification,
    mitigation: kind === 'continue' ? mitigation : null,
    approver: personOrNull(approver) ?? nobody,
    on,
  };
}

/** What still needs correcting before the consequence can be recorded. */
export function useConsequenceChecks(): (form: ConsequenceForm) => readonly FieldError[] {
  const { t } = useText('assessment');
  const texts = useFieldTexts();
  const approver = t('ledger.approvedBy');
  return ({ kind, justification, mitigation, approver: person }) => [
    ...(kind === null ? [{ field: 'consequence-kind', message: t('consequence.choose') }] : []),
    ...needText('consequence-justification', justification, texts.need(t('ledger.justification'))),
    ...(kind === 'continue'
      ? needText('consequence-mitigation', mitigation, texts.need(t('ledger.mitigation')))
      : []),
    ...needPerson('consequence', person, {
      name: texts.need(`${approver}: ${texts.person.name}`),
      function: texts.need(`${approver}: ${texts.person.function}`),
    }),
  ];
}
