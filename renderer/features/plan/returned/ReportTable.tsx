import type { PlanReport } from '../../../../shared/rules/plan/plan-view.ts';
import { Outcome, type OutcomeLook } from '../../../components/report/Outcome.tsx';
import report from '../../../components/report/Report.module.css';
import { useText } from '../../../text/text.ts';
import classes from './ReturnedPlan.module.css';
import { useReportWords } from './use-report-words.ts';

const looks: Readonly<Record<PlanReport['rows'][number]['outcome'], OutcomeLook>> = {
  recorded: { icon: 'circle-check', tone: 'good' },
  same: { icon: 'check' },
  conflict: { icon: 'conflict', tone: 'poor' },
  refused: { icon: 'cross', tone: 'poor' },
  ignored: { icon: 'dash' },
  warning: { icon: 'alert', tone: 'fair' },
};

const columns = ['what', 'cell', 'outcome', 'value', 'recorded'] as const;

/** Row by row: where it stands, what stands there, and what becomes of it. */
export function ReportTable({ rows }: Pick<PlanReport, 'rows'>) {
  const { t } = useText('plan');
  const words = useReportWords();
  if (rows.length === 0) return <p className={report.quiet}>{t('returned.nothing')}</p>;
  return (
    <table className={`${report.table} ${classes.table}`} aria-label={t('returned.table')}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`returned.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two cells can say the same of the same thing, and lines never move.
          <tr key={index} data-tone={looks[row.outcome].tone}>
            <th scope="row">
              {row.action && <bdi dir="ltr">{row.action}</bdi>} {t(`returned.field.${row.field}`)}
            </th>
            <td data-label={t('returned.column.cell')}>
              <bdi>{row.cell || '–'}</bdi>
            </td>
            <td data-label={t('returned.column.outcome')}>
              <Outcome look={looks[row.outcome]} words={t(`returned.outcome.${row.outcome}`)} size={13} />
              <span className={report.remark}>{words.message(row)}</span>
            </td>
            <td data-label={t('returned.column.value')} dir="auto">
              {row.value}
            </td>
            <td data-label={t('returned.column.recorded')} dir="auto">
              {words.recorded(row.recorded)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
