import { differenceCodeSchema } from '../../../shared/record/shapes/assessment.ts';
import type { DifferenceCount } from '../../../shared/rules/portfolio/count-differences.ts';
import { useNewestInstrument } from '../../components/session/use-instruments.ts';
import { ContentText } from '../../components/text/ContentText.tsx';
import { useLanguage, useText } from '../../text/text.ts';
import classes from './DifferencesTable.module.css';
import { reasonTotals } from './totals.ts';

interface DifferencesTableProps {
  readonly instrument: string;
  readonly rows: readonly DifferenceCount[];
}

const reasons = [...differenceCodeSchema.options, 'none'] as const;

/** One instrument: how many of those compared differ, by standard, and the reasons given. */
export function DifferencesTable({ instrument, rows }: DifferencesTableProps) {
  const { t } = useText('differences');
  const { locale } = useLanguage();
  const found = useNewestInstrument(instrument);
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const share = ({ differing, compared }: Pick<DifferenceCount, 'differing' | 'compared'>) =>
    compared === 0
      ? t('noData')
      : t('share', {
          differing: number.format(differing),
          compared: number.format(compared),
          percent: percent.format(differing / compared),
        });
  const total = reasonTotals(rows);
  const cells = (row: Pick<DifferenceCount, 'differing' | 'compared' | 'reasons'>) => (
    <>
      <td className={classes.share} data-empty={row.compared === 0 || undefined}>
        {share(row)}
      </td>
      {reasons.map((reason) => (
        <td key={reason} className={classes.count} data-label={t(`reason.${reason}`)}>
          {row.compared === 0 ? '' : number.format(row.reasons[reason] ?? 0)}
        </td>
      ))}
    </>
  );
  return (
    <section className={classes.section} aria-labelledby={`differences-${instrument}`}>
      <h2 id={`differences-${instrument}`}>
        {found && (
          <ContentText lang={found.texts.shortTitle.language}>{found.texts.shortTitle.text}</ContentText>
        )}
      </h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('standard')}</th>
            <th scope="col">{t('differ')}</th>
            {reasons.map((reason) => (
              <th key={reason} scope="col" className={classes.count}>
                {t(`reason.${reason}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const title = found?.texts.standards[row.standard]?.title;
            return (
              <tr key={row.standard}>
                <th scope="row">
                  {row.standard} {title && <ContentText lang={title.language}>{title.text}</ContentText>}
                </th>
                {cells(row)}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('all')}</th>
            {cells(total)}
          </tr>
        </tfoot>
      </table>
      <p className={classes.note}>{t('note')}</p>
    </section>
  );
}
