import { Button, NativeSelect } from '@mantine/core';
import type { HistoryView } from '../../../shared/documents/history/history-row.ts';
import { historyText } from '../../../shared/documents/history/text/history-text.ts';
import { type HistoryKind, historyKinds } from '../../../shared/rules/history/history-kind.ts';
import { DateField } from '../../components/dialog/DateField.tsx';
import { useLanguage, useText } from '../../text/text.ts';
import classes from './HistoryView.module.css';
import type { Asked } from './use-asked.ts';

interface HistoryFiltersProps {
  readonly asked: Asked;
  /** What there is to ask for; null until it is known. */
  readonly view: HistoryView | null;
}

/** Kind, person and period, each with what there is. */
export function HistoryFilters({ asked: { filter, isNarrowed, change, clear }, view }: HistoryFiltersProps) {
  const { t } = useText('history');
  const { language } = useLanguage();
  const words = historyText[language];
  const counted = (label: string, count: number) => t('counted', { label, count });
  const kinds = view?.kinds ?? (filter.kind ? [{ kind: filter.kind, count: 0 }] : []);
  const people = view?.people ?? (filter.person ? [{ name: filter.person, count: 0 }] : []);
  return (
    <search className={classes.filters} aria-label={t('filters')}>
      <NativeSelect
        label={words.filter.kind}
        value={filter.kind ?? ''}
        onChange={({ currentTarget }) => change({ kind: asKind(currentTarget.value) })}
        data={[
          { value: '', label: t('anyKind') },
          ...kinds.map(({ kind, count }) => ({ value: kind, label: counted(words.kinds[kind], count) })),
        ]}
      />
      <NativeSelect
        label={words.filter.person}
        value={filter.person ?? ''}
        onChange={({ currentTarget }) => change({ person: currentTarget.value || undefined })}
        data={[
          { value: '', label: t('anyPerson') },
          ...people.map(({ name, count }) => ({ value: name, label: counted(name, count) })),
        ]}
      />
      <DateField
        id="history-from"
        label={words.filter.from}
        value={filter.from ?? ''}
        onChange={(from) => change({ from: from || undefined })}
      />
      <DateField
        id="history-until"
        label={words.filter.until}
        value={filter.until ?? ''}
        onChange={(until) => change({ until: until || undefined })}
      />
      {isNarrowed && (
        <Button variant="subtle" onClick={clear}>
          {t('clear')}
        </Button>
      )}
    </search>
  );
}

function asKind(value: string): HistoryKind | undefined {
  return historyKinds.find((kind) => kind === value);
}
