import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { LongAnswer } from '../../components/job/LongAnswer.tsx';
import { EmptyState } from '../../components/page/EmptyState.tsx';
import { Notice } from '../../components/page/Notice.tsx';
import { PageHeader } from '../../components/page/PageHeader.tsx';
import { keys } from '../../components/session/requests.ts';
import { useLongRequest } from '../../components/session/use-long-request.ts';
import { useText } from '../../text/text.ts';
import { DifferencesTable } from './DifferencesTable.tsx';

/** Over all partners: where the UN review says something else than the partner, and why. */
export function DifferencesPage() {
  const { t } = useText('differences');
  const answer = useLongRequest(keys.differences, (asking) => client.assessment.countDifferences({}, asking));
  const { value, refusal } = answer;
  const instruments = [...new Set(value?.rows.map(({ instrument }) => instrument) ?? [])];
  return (
    <>
      <PageHeader title={t('title')} where={t('where')} />
      <RefusalAlert refusal={refusal} />
      <LongAnswer answer={answer} title={t('loading')} />
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
