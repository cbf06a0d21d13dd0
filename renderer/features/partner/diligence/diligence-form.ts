import {
  type DiligenceKind,
  diligenceValues,
  sanctionsListSchema,
} from '../../../../shared/record/shapes/diligence.ts';
import { isNumber } from '../../../../shared/rules/diligence/decide/record.ts';
import { needPastDate, needText } from '../../../components/dialog/checks.ts';
import type { FieldError } from '../../../components/form/ErrorSummary.tsx';
import { useText } from '../../../text/text.ts';
import { useFormTexts } from '../dialogs/form-texts.ts';

/** What is typed into the dialog; what the chosen kind does not take is not shown and not sent. */
export interface FactForm {
  readonly kind: DiligenceKind;
  readonly value: string;
  readonly on: string;
  readonly source: string;
  readonly list: string;
  readonly number: string;
  readonly since: string;
  readonly text: string;
}

export const emptyFact = (today: string): FactForm => ({
  kind: 'sanctions-screening',
  value: '',
  on: today,
  source: '',
  list: '',
  number: '',
  since: '',
  text: '',
});

export const takesSource = (kind: DiligenceKind) => kind !== 'outside-reference';
export const takesNumber = (kind: DiligenceKind) => kind === 'portal' || kind === 'outside-reference';

/** What the request takes. */
export function factInput(partner: string, { kind, value, on, source, list, number, since, text }: FactForm) {
  const chosen = sanctionsListSchema.safeParse(list);
  return {
    partner,
    kind,
    value,
    on,
    ...(takesSource(kind) ? { source } : {}),
    ...(kind === 'sanctions-screening' && chosen.success ? { list: chosen.data } : {}),
    ...(takesNumber(kind) ? { number: number.trim() } : {}),
    ...(kind === 'disclosure-scheme' && since !== '' ? { since } : {}),
    ...(kind === 'observation' ? { text } : {}),
  };
}

/** What still needs correcting. */
export function useFactChecks(today: string): (form: FactForm) => readonly FieldError[] {
  const { t } = useText('partner');
  const texts = useFormTexts();
  return ({ kind, value, on, source, list, number, text }) => {
    const values: readonly string[] = diligenceValues[kind];
    return [
      ...(values.includes(value)
        ? []
        : [{ field: 'fact-value', message: t('diligence.field.valueMissing') }]),
      ...(kind === 'sanctions-screening'
        ? needText('fact-list', list, t('diligence.field.listMissing'))
        : []),
      ...needPastDate('fact-on', on, today, texts.needDate),
      ...(takesSource(kind) && kind !== 'portal'
        ? needText('fact-source', source, texts.need(t('diligence.field.source')))
        : []),
      ...(takesNumber(kind) && !isNumber(number.trim())
        ? [{ field: 'fact-number', message: t('diligence.field.numberBad') }]
        : []),
      ...(kind === 'observation' ? needText('fact-text', text, texts.need(t('diligence.field.text'))) : []),
    ];
  };
}
