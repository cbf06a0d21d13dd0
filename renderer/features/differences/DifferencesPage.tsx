import { Loader } from '@mantine/core';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { EmptyState } from '../../components/page/EmptyState.tsx';
import { Notice } from '../../components/page/Notice.tsx';
import { PageHeader } from '../../components/page/PageHeader.tsx';
import { keys } from '../../components/session/requests.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { useText } from '../../text/text.ts';
import { DifferencesTable } from './DifferencesTable.tsx';

/** Over all partners: where the UN review says something else than the partner, and why. */
export function DifferencesPage() {
  const { t } = useText('differences');
  const { value, refusal } = useRequest(keys.differences, () => client.assessment.countDifferences({}));
  const instruments = [...new Set(value?.rows.map(({ instrument }) => instrument) ?? [])];
  return (
    <>
      <PageHeader title={t('title')} where={t('where')} />
      <RefusalAlert refusal={refusal} />
      {!value && !refusal && <Loader size="sm" aria-label={t('loading')} />}
      {value && value.notCompared > 0 && (
        <Notice tone="fair" icon="alert">
          {t('notCompared', { count: value.notCompared })}
        </Notice>
      )}
      {value && instruments.length === 0 && <EmptyState title={t('emptyTitle')} text={t('empty')} />}
      {value &&
        instruments.map((instrument) => (
          <DifferencesTable
            key={instrument}
            instrument={instrument}
            rows={value.rows.filter((row) => row.instrument === instrument)}
          />
        ))}
    </>
  );
}
