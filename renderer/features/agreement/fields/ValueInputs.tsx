import { Autocomplete, TextInput } from '@mantine/core';
import { useText } from '../../../text/text.ts';
import classes from './AgreementFields.module.css';
import type { AgreementInputsProps } from './agreement-inputs.ts';

/** Offered first; any other can be written. */
const currencies = ['USD', 'EUR', 'CHF', 'GBP', 'JPY', 'SEK', 'NOK', 'DKK', 'CAD', 'AUD', 'XOF', 'XAF'];

/** What the agreement is worth: an amount and its currency. */
export function ValueInputs({ value, onChange, errorOf }: AgreementInputsProps) {
  const { t } = useText('agreement');
  return (
    <div className={classes.amount}>
      <TextInput
        id="agreement-amount"
        label={t('field.amount')}
        inputMode="decimal"
        maxLength={30}
        value={value.amount}
        error={errorOf('agreement-amount')}
        onChange={(event) => onChange({ amount: event.currentTarget.value })}
      />
      <Autocomplete
        id="agreement-currency"
        label={t('field.currency')}
        title={t('field.currencyHint')}
        maxLength={3}
        data={currencies}
        value={value.currency}
        error={errorOf('agreement-currency')}
        onChange={(currency) => onChange({ currency: currency.toUpperCase() })}
      />
    </div>
  );
}
