import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { foldedFilter } from '../../../components/form/choices.ts';
import { usePartnerRows } from '../../../components/session/use-partners.ts';
import { useText } from '../../../text/text.ts';

interface PartnerChoiceProps {
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (partner: string) => void;
}

/** Whose agreement it is; archived partners get none. */
export function PartnerChoice({ value, error, onChange }: PartnerChoiceProps) {
  const { t } = useText('agreement');
  const rows = usePartnerRows().value?.rows;
  const data = useMemo(
    () =>
      (rows ?? [])
        .filter(({ archived }) => !archived)
        .map(({ id, name, reference }) => ({ value: id, label: `${name} · ${reference}` })),
    [rows],
  );
  return (
    <Select
      id="agreement-partner"
      label={t('field.partner')}
      placeholder={t('field.partnerPlaceholder')}
      required
      searchable
      clearable
      limit={30}
      dir="auto"
      data={data}
      filter={foldedFilter}
      nothingFoundMessage={t('field.nothingFound')}
      value={value === '' ? null : value}
      error={error}
      onChange={(partner) => onChange(partner ?? '')}
      data-autofocus
    />
  );
}
