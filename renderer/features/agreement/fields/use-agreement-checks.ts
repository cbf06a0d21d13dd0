import { useRef } from 'react';
import { agreementFieldsSchema } from '../../../../shared/record/shapes/agreement.ts';
import { needText } from '../../../components/dialog/checks.ts';
import type { FieldError } from '../../../components/form/ErrorSummary.tsx';
import { readAmount } from '../../../components/form/read-number.ts';
import { useText } from '../../../text/text.ts';
import type { TypedAgreement } from './typed-agreement.ts';

export interface AgreementChecks {
  /** Everything that keeps the form from being saved, each with the id of its input. */
  readonly check: (value: TypedAgreement) => readonly FieldError[];
  /** Tells that a date was begun and is no date. */
  readonly onIncomplete: (field: string, incomplete: boolean) => void;
}

const longestEntity = agreementFieldsSchema.shape.entities.element.maxLength ?? 60;

/** `needsReason` says whether what is typed may not be active without one. */
export function useAgreementChecks(needsReason: (value: TypedAgreement) => boolean): AgreementChecks {
  const { t } = useText('agreement');
  const incomplete = useRef(new Set<string>());
  return {
    onIncomplete: (field, isIncomplete) => {
      if (isIncomplete) incomplete.current.add(field);
      else incomplete.current.delete(field);
    },
    check: (value) => {
      const { startsOn, endsOn, amount, currency, entities } = value;
      const error = (field: string, message: string): FieldError[] => [{ field, message }];
      const unfinished = (field: string) => incomplete.current.has(field);
      const longEntity = entities.find((each) => each.trim().length > longestEntity);
      const isCurrency = /^[A-Za-z]{3}$/.test(currency.trim());
      return [
        ...needText('agreement-partner', value.partner, t('form.partnerMissing')),
        ...needText('agreement-reference', value.reference, t('form.referenceMissing')),
        ...needText('agreement-status', value.status, t('form.statusMissing')),
        ...(longEntity ? error('agreement-entities', t('form.entityTooLong', { value: longEntity })) : []),
        ...(unfinished('agreement-starts') ? error('agreement-starts', t('form.startIncomplete')) : []),
        ...(unfinished('agreement-ends') ? error('agreement-ends', t('form.endIncomplete')) : []),
        ...(startsOn !== '' && endsOn !== '' && endsOn < startsOn
          ? error('agreement-ends', t('form.endBeforeStart'))
          : []),
        ...(amount.trim() !== '' && readAmount(amount) === null
          ? error('agreement-amount', t('form.amountWrong'))
          : []),
        ...(amount.trim() === '' && currency.trim() !== ''
          ? error('agreement-amount', t('form.amountMissing'))
          : []),
        ...(needsReason(value) ? needText('agreement-despite', value.despite, t('form.despiteMissing')) : []),
        ...(amount.trim() !== '' && !isCurrency ? error('agreement-currency', t('form.currencyWrong')) : []),
      ];
    },
  };
}
