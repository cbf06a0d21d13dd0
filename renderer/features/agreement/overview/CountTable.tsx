import { useLanguage, useText } from '../../../text/text.ts';
import classes from './Overview.module.css';

interface CountTableProps {
  readonly label: string;
  readonly titles: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    /** Place of the count that asks for something; null where none does. */
    readonly asks: number | null;
    /** The first one names the line. */
    readonly cells: readonly (string | number)[];
  }[];
}

/** Lines with counts; one that asks for something is set apart, and its line is not. */
export function CountTable({ label, titles, rows }: CountTableProps) {
  const { t } = useText('agreement');
  const { locale } = useLanguage();
  const number = new Intl.NumberFormat(locale);
  if (rows.length === 0) return <p className={classes.quiet}>{t('overview.none')}</p>;
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {titles.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, asks, cells: [name, ...others] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {others.map((cell, index) => (
                <td key={titles[index + 1]} data-label={titles[index + 1]} data-asks={asks === index + 1}>
                  {typeof cell === 'number' ? number.format(cell) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
