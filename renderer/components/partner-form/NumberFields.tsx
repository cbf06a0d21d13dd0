import { ActionIcon, Autocomplete, Button, TextInput } from '@mantine/core';
import { useText } from '../../text/text.ts';
import { unEntities } from '../form/un-entities.ts';
import { Icon } from '../status/Icon.tsx';
import type { FormPartProps } from './form-part.ts';
import type { NumberValue } from './form-value.ts';
import classes from './PartnerForm.module.css';
import { newKey } from './row-key.ts';

const MOST = 20;

/** Vendor numbers, one per UN entity, and the identifiers of IATI and the UN Partner Portal. */
export function NumberFields({ value, onChange, errorOf }: FormPartProps) {
  const { t } = useText('partnerForm');
  const rows = value.vendorNumbers;
  const set = (key: string, change: Partial<NumberValue>) =>
    onChange({ vendorNumbers: rows.map((row) => (row.key === key ? { ...row, ...change } : row)) });
  return (
    <>
      <fieldset className={classes.rows} aria-label={t('vendorNumbers')}>
        {rows.map((row, index) => (
          <div key={row.key} className={classes.row}>
            <Autocomplete
              label={t('agency')}
              data={[...unEntities]}
              maxLength={60}
              value={row.agency}
              onChange={(agency) => set(row.key, { agency })}
            />
            <TextInput
              id={`number-${row.key}`}
              label={t('number')}
              dir="ltr"
              maxLength={60}
              value={row.number}
              error={errorOf(`number-${row.key}`)}
              onChange={(event) => set(row.key, { number: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t('removeNumber', { row: index + 1 })}
              onClick={() => onChange({ vendorNumbers: rows.filter(({ key }) => key !== row.key) })}
            >
              <Icon name="cross" />
            </ActionIcon>
          </div>
        ))}
        {rows.length < MOST && (
          <div>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<Icon name="plus" size={14} />}
              onClick={() =>
                onChange({ vendorNumbers: [...rows, { key: newKey(), agency: '', number: '' }] })
              }
            >
              {t('addNumber')}
            </Button>
          </div>
        )}
      </fieldset>
      <TextInput
        id="unpp"
        label={t('unpp')}
        dir="ltr"
        maxLength={60}
        value={value.unppNumber}
        onChange={(event) => onChange({ unppNumber: event.currentTarget.value })}
      />
      <TextInput
        id="iati"
        label={t('iati')}
        dir="ltr"
        maxLength={100}
        value={value.iatiIdentifier}
        onChange={(event) => onChange({ iatiIdentifier: event.currentTarget.value })}
      />
    </>
  );
}
