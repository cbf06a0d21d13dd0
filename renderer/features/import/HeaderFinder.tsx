import { Button, Group, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../text/text.ts';
import type { ImportWork } from './import-work.ts';

interface HeaderFinderProps {
  readonly work: ImportWork;
  readonly onChange: (change: Partial<ImportWork>) => void;
}

/** Asks where the titles and the names stand, when the list doesn't show it. */
export function HeaderFinder({ work, onChange }: HeaderFinderProps) {
  const { t } = useText('import');
  const [row, setRow] = useState<number | string>(work.headerRow ?? 1);
  const [letter, setLetter] = useState('A');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onChange({
          headerRow: Number(row) || 1,
          columns: { ...work.columns, [letter.trim().toUpperCase()]: 'name' },
        });
      }}
    >
      <Group align="flex-end" my="sm">
        <NumberInput label={t('columns.headerRow')} min={1} value={row} onChange={setRow} w={180} />
        <TextInput
          label={t('columns.nameColumn')}
          description={t('columns.nameColumnHint')}
          maxLength={3}
          dir="ltr"
          w={240}
          value={letter}
          onChange={(event) => setLetter(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {t('columns.findHeader')}
        </Button>
      </Group>
    </form>
  );
}
