import { Button } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { useText } from '../../../text/text.ts';
import { ImportedRow } from './ImportedRow.tsx';
import classes from './ImportRows.module.css';
import { countOf, type ImportAnswer, type Outcome, outcomes, rowsOf } from './import-answer.ts';

interface ImportRowsProps {
  readonly answer: ImportAnswer;
  /** After the list was taken over. */
  readonly isDone: boolean;
}

/** Every row of the list, and how many end how; each number narrows the rows to its own. */
export function ImportRows({ answer, isDone }: ImportRowsProps) {
  const { t } = useText('agreement');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const rows = useMemo(() => rowsOf(answer, outcome), [answer, outcome]);
  const scroller = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => 37 + 20 * (rows[index]?.problems.length ?? 0),
    getItemKey: (index) => rows[index]?.row ?? index,
    overscan: 6,
  });
  const chip = (value: Outcome | null, label: string) => (
    <Button
      key={value ?? 'all'}
      size="compact-sm"
      variant={outcome === value ? 'light' : 'default'}
      aria-pressed={outcome === value}
      onClick={() => setOutcome(value)}
    >
      {label}
    </Button>
  );
  return (
    <>
      <fieldset className={classes.chips} aria-label={t('import.show')}>
        {chip(null, t('import.counted', { what: t('import.all'), count: answer.total }))}
        {outcomes.map((each) => {
          const what = t(isDone ? `import.took.${each}` : `import.outcome.${each}`);
          return chip(each, t('import.counted', { what, count: countOf(answer, each) }));
        })}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard. */}
      <section ref={scroller} className={classes.scroller} aria-label={t('import.rows')} tabIndex={0}>
        <ul className={classes.rows} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const row = rows[index];
            return (
              row && (
                <li
                  key={key}
                  ref={virtual.measureElement}
                  data-index={index}
                  className={classes.item}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <ImportedRow row={row} isDone={isDone} />
                </li>
              )
            );
          })}
        </ul>
        {rows.length === 0 && <p className={classes.none}>{t('import.none')}</p>}
      </section>
    </>
  );
}
