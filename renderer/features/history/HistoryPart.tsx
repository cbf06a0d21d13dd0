import { Loader } from '@mantine/core';
import type { HistoryRow, HistoryView } from '../../../shared/documents/history/history-row.ts';
import type { Result } from '../../../shared/ground/result.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { useRequest } from '../../components/session/use-request.ts';
import { DateText } from '../../components/text/DateText.tsx';
import { useText } from '../../text/text.ts';
import { HistoryItem } from './HistoryItem.tsx';
import classes from './HistoryView.module.css';

interface HistoryPartProps {
  readonly partner: string | null;
  readonly cacheKey: readonly unknown[];
  readonly ask: () => Promise<Result<HistoryView>>;
}

/** One page of a history: neighbours of one day under its date. */
export function HistoryPart({ partner, cacheKey, ask }: HistoryPartProps) {
  const { t } = useText('history');
  const { value, refusal, loading } = useRequest(cacheKey, ask);
  if (loading) return <Loader size="sm" role="status" aria-label={t('loading')} />;
  if (refusal) return <RefusalAlert refusal={refusal} />;
  return (
    <>
      {byDay(value?.rows ?? []).map(({ day, rows }) => (
        <section key={rows[0]?.entry} className={classes.day}>
          <h2>
            <DateText date={day} />
          </h2>
          <ol className={classes.entries}>
            {rows.map((row) => (
              <HistoryItem key={row.entry} row={row} partner={partner} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** The order of the journal stands, so that a day of a clock that goes wrong may come twice. */
function byDay(rows: readonly HistoryRow[]): { day: string; rows: HistoryRow[] }[] {
  const days: { day: string; rows: HistoryRow[] }[] = [];
  for (const row of rows) {
    const last = days.at(-1);
    if (last?.day === row.day) last.rows.push(row);
    else days.push({ day: row.day, rows: [row] });
  }
  return days;
}
