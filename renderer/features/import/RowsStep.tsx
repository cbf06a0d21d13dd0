import { Checkbox, SegmentedControl } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import type { ImportPreviewView } from '../../../shared/contract/partner-import.ts';
import { useProblemText } from '../../components/form/problem-text.ts';
import { Notice } from '../../components/page/Notice.tsx';
import { useText } from '../../text/text.ts';
import { ImportRow } from './ImportRow.tsx';
import { filterRows, type ImportWork, planOf, type RowFilter, rowFilters } from './import-work.ts';
import classes from './RowsStep.module.css';

interface RowsStepProps {
  readonly preview: ImportPreviewView;
  readonly work: ImportWork;
  readonly onChange: (change: Partial<ImportWork>) => void;
}

/** Every row with what was read of it, its problems by cell, and a decision where it looks known. */
export function RowsStep({ preview, work, onChange }: RowsStepProps) {
  const { decisions } = work;
  const onDecide = (next: ImportWork['decisions']) => onChange({ decisions: next });
  const { t } = useText('import');
  const problemText = useProblemText();
  const [filter, setFilter] = useState<RowFilter>(preview.totals.toDecide > 0 ? 'attention' : 'all');
  const rows = useMemo(() => filterRows(preview.rows, filter), [preview.rows, filter]);
  const plan = planOf(preview.rows, decisions);
  const scroller = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.suggestion === 'decide' ? 320 : 64),
    getItemKey: (index) => rows[index]?.rowNumber ?? index,
    overscan: 6,
  });
  const { totals } = preview;
  return (
    <div className={classes.step}>
      <div className={classes.bar}>
        <p className={classes.totals} role="status">
          <strong>{t('rows.total', { count: totals.rows })}</strong>
          <span>{t('rows.ready', { count: totals.ready })}</span>
          <span>{t('rows.toDecide', { count: totals.toDecide })}</span>
          <span>{t('rows.withErrors', { count: totals.withErrors })}</span>
          <span>{t('rows.warnings', { count: totals.warnings })}</span>
        </p>
        <SegmentedControl
          size="xs"
          aria-label={t('rows.show')}
          value={filter}
          onChange={(value) => setFilter(rowFilters.find((each) => each === value) ?? 'all')}
          data={rowFilters.map((value) => ({
            value,
            label: `${t(`rows.filter.${value}`)} (${filterRows(preview.rows, value).length})`,
          }))}
        />
      </div>
      {plan.undecided > 0 && (
        <Notice tone="fair" icon="flag" role="status">
          {t('rows.undecided', { count: plan.undecided })}
        </Notice>
      )}
      {preview.problems.length > 0 && (
        <Notice tone="fair" icon="alert" title={t('rows.listProblems')}>
          {preview.problems.map((problem) => (
            <div key={`${problem.cell}-${problem.code}`}>{problemText(problem)}</div>
          ))}
        </Notice>
      )}
      {hasLost(preview) && (
        <Checkbox
          mb="xs"
          checked={work.keepLost}
          onChange={(event) => onChange({ keepLost: event.currentTarget.checked })}
          label={t('rows.keepLost')}
          description={t('rows.keepLostText')}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard. */}
      <section ref={scroller} className={classes.scroller} aria-label={t('rows.list')} tabIndex={0}>
        <ul className={classes.rows} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const row = rows[index];
            return (
              row && (
                <li
                  key={key}
                  ref={virtual.measureElement}
                  data-index={index}
                  className={classes.row}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <ImportRow row={row} rows={preview.rows} decisions={decisions} onDecide={onDecide} />
                </li>
              )
            );
          })}
        </ul>
        {rows.length === 0 && <p className={classes.none}>{t('rows.none')}</p>}
      </section>
    </div>
  );
}

/** Whether anything of the list is not taken over: cells that can't be read, or columns left out. */
function hasLost({ rows, columns }: ImportPreviewView): boolean {
  return (
    columns.some(({ field, filled }) => field === null && filled > 0) ||
    rows.some(({ problems }) => problems.some(({ severity }) => severity === 'error'))
  );
}
