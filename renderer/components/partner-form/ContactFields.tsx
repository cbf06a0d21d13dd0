import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useText } from '../../text/text.ts';
import { Icon } from '../status/Icon.tsx';
import type { FormPartProps } from './form-part.ts';
import type { ContactValue } from './form-value.ts';
import classes from './PartnerForm.module.css';
import { newKey } from './row-key.ts';

const MOST = 20;

/** People whom the office writes to. */
export function ContactFields({ value, onChange, errorOf }: FormPartProps) {
  const { t } = useText('partnerForm');
  const rows = value.contacts;
  const set = (key: string, change: Partial<ContactValue>) =>
    onChange({ contacts: rows.map((row) => (row.key === key ? { ...row, ...change } : row)) });
  return (
    <fieldset className={classes.rows} aria-label={t('section.contacts')}>
      {rows.map((row, index) => (
        <div key={row.key} className={classes.row}>
          <TextInput
            id={`contact-${row.key}`}
            label={t('contactName')}
            dir="auto"
            maxLength={200}
            value={row.name}
            error={errorOf(`contact-${row.key}`)}
            onChange={(event) => set(row.key, { name: event.currentTarget.value })}
          />
          <TextInput
            label={t('contactTitle')}
            dir="auto"
            maxLength={200}
            value={row.title}
            onChange={(event) => set(row.key, { title: event.currentTarget.value })}
          />
          <TextInput
            label={t('contactEmail')}
            type="email"
            dir="ltr"
            maxLength={200}
            value={row.email}
            onChange={(event) => set(row.key, { email: event.currentTarget.value })}
          />
          <TextInput
            label={t('contactPhone')}
            type="tel"
            dir="ltr"
            maxLength={60}
            value={row.phone}
            onChange={(event) => set(row.key, { phone: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('removeContact', { row: index + 1 })}
            onClick={() => onChange({ contacts: rows.filter(({ key }) => key !== row.key) })}
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
              onChange({ contacts: [...rows, { key: newKey(), name: '', title: '', email: '', phone: '' }] })
            }
          >
            {t('addContact')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
