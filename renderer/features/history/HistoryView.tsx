import { Button } from '@mantine/core';
import { useState } from 'react';
import type {
  HistoryFilter as Filter,
  HistoryView as View,
} from '../../../shared/documents/history/history-row.ts';
import { historyText } from '../../../shared/documents/history/text/history-text.ts';
import type { Result } from '../../../shared/ground/result.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { EmptyState } from '../../components/page/EmptyState.tsx';
import { useRequest } from '../../components/session/use-request.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { HistoryFilters } from './HistoryFilters.tsx';
import { HistoryPart } from './HistoryPart.tsx';
import classes from './HistoryView.module.css';
import type { Asked } from './use-asked.ts';

export type HistoryPage = Filter & { readonly offset: number; readonly limit: number };

interface HistoryViewProps {
  readonly asked: Asked;
  /** Whose pages the entries lead to; null for the office's own history. */
  readonly partner: string | null;
  readonly keyOf: (page: HistoryPage) => readonly unknown[];
  readonly ask: (page: HistoryPage) => Promise<Result<View>>;
}

const PAGE = 100;

/** A history as a list by day, with what it can be narrowed by, and an account of what is not told. */
export function HistoryView({ asked, partner, keyOf, ask }: HistoryViewProps) {
  const { t } = useText('history');
  const { language } = useLanguage();
  const words = historyText[language];
  const filter = JSON.stringify(asked.filter);
  const [opened, setOpened] = useState({ filter, pages: 1 });
  const pages = opened.filter === filter ? opened.pages : 1;
  const pageAt = (index: number): HistoryPage => ({ ...asked.filter, offset: index * PAGE, limit: PAGE });
  const first = useRequest(keyOf(pageAt(0)), () => ask(pageAt(0)));
  const view = first.value;
  const notKnown = view ? view.newer + view.unreadable : 0;
  return (
    <div className={classes.page}>
      <HistoryFilters asked={asked} view={view} />
      <RefusalAlert refusal={first.refusal} />
      {view && (
        <div className={classes.account} role="status">
          <p>{words.counts(view.total, view.all)}</p>
          {notKnown > 0 && <p className={classes.notKnown}>{words.notKnown(notKnown)}</p>}
          {view.waiting > 0 && <p className={classes.notKnown}>{words.waiting(view.waiting)}</p>}
          {view.broken > 0 && <p className={classes.notKnown}>{words.broken(view.broken)}</p>}
          {view.lost > 0 && <p className={classes.notKnown}>{words.lost(view.lost)}</p>}
          <p>{words.note}</p>
        </div>
      )}
      {view?.total === 0 && (
        <EmptyState title={t('emptyTitle')} text={words.empty}>
          {asked.isNarrowed && <Button onClick={asked.clear}>{t('clear')}</Button>}
        </EmptyState>
      )}
      {Array.from({ length: pages }, (_, index) => pageAt(index)).map((page) => (
        <HistoryPart key={page.offset} partner={partner} cacheKey={keyOf(page)} ask={() => ask(page)} />
      ))}
      {view && view.total > pages * PAGE && (
        <div>
          <Button variant="default" onClick={() => setOpened({ filter, pages: pages + 1 })}>
            {t('more')}
          </Button>
        </div>
      )}
    </div>
  );
}
