import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { CellReport } from '../../../shared/documents/form/form-report.ts';
import { Outcome } from '../../components/report/Outcome.tsx';
import report from '../../components/report/Report.module.css';
import { useText } from '../../text/text.ts';
import { outcomeLooks } from './outcome-looks.ts';
import classes from './ReturnedForm.module.css';
import { useFormWords } from './use-form-words.ts';
import { useValueWords } from './use-value-words.ts';

/** Cell by cell: where it stands, what stands there, how it was read, and what is recorded already. */
export function CellTable({ cells }: { readonly cells: readonly CellReport[] }) {
  const { t } = useText('form');
  const [all, setAll] = useState(false);
  const shown = all ? cells : cells.filter(({ outcome, remark }) => outcome !== 'empty' || remark !== null);
  const empty = cells.length - cells.filter(({ outcome, remark }) => outcome !== 'empty' || remark).length;
  return (
    <section className={classes.cells} aria-labelledby="cells-title">
      <div className={classes.cellsHead}>
        <h2 id="cells-title">{t('cells.title')}</h2>
        {empty > 0 && (
          <Checkbox
            size="xs"
            label={t('cells.showEmpty', { count: empty })}
            checked={all}
            onChange={(event) => setAll(event.currentTarget.checked)}
          />
        )}
      </div>
      {shown.length === 0 ? (
        <p className={report.quiet}>{t('cells.none')}</p>
      ) : (
        <table className={`${report.table} ${classes.table}`}>
          <thead>
            <tr>
              {(['what', 'cell', 'outcome', 'found', 'read', 'recorded'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`cells.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two cells can say the same of the same thing, and lines never move.
              <CellLine key={index} cell={cell} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function CellLine({ cell }: { readonly cell: CellReport }) {
  const { t } = useText('form');
  const words = useFormWords();
  const valueWords = useValueWords();
  const { sheet, standard, part, outcome, found, read, recorded, remark } = cell;
  const what = standard ? t('cells.partOf', { standard, part: t(`part.${part}`) }) : t(`part.${part}`);
  return (
    <tr data-tone={outcomeLooks[outcome].tone}>
      <th scope="row">{what}</th>
      <td data-label={t('cells.cell')}>
        <bdi title={sheet}>{cell.cell ?? '–'}</bdi>
      </td>
      <td data-label={t('cells.outcome')}>
        <Outcome look={outcomeLooks[outcome]} words={t(`outcome.${outcome}`)} />
        {remark && <span className={`${report.remark} ${classes.remark}`}>{words(remark)}</span>}
      </td>
      <Value label={t('cells.found')} text={found} />
      <Value label={t('cells.read')} text={valueWords(part, read)} />
      <Value label={t('cells.recorded')} text={valueWords(part, recorded)} />
    </tr>
  );
}

function Value({ label, text }: { readonly label: string; readonly text: string | null }) {
  return (
    <td data-label={label}>
      <span className={classes.value} dir="auto">
        {text}
      </span>
    </td>
  );
}
