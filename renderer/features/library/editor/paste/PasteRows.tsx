import { Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Assignment, RowUse } from '../../../../../shared/content/instrument-paste/assignment.ts';
import { isOwn, type PastedTable } from '../../../../../shared/content/instrument-paste/pasted-table.ts';
import { useText } from '../../../../text/text.ts';
import classes from '../Editor.module.css';
import { Scrolling } from '../Scrolling.tsx';

/** More rows than these are no form; those that are open come first in any case. */
const mostShown = 200;

interface PasteRowsProps {
  readonly table: PastedTable;
  readonly assignment: Assignment;
  readonly standards: readonly string[];
  readonly onChange: (rows: readonly RowUse[]) => void;
}

/** Which standard each row is about; rows that can't be told are asked. */
export function PasteRows({ table, assignment, standards, onChange }: PasteRowsProps) {
  const { t } = useText('instrumentEditor');
  const [onlyOpen, setOnlyOpen] = useState(false);
  const { rows } = assignment;
  const shown = rows
    .map((use, index) => ({ use, index }))
    .filter(({ use }) => use.kind !== 'empty' && (!onlyOpen || use.kind === 'open'))
    .toSorted((a, b) => Number(b.use.kind === 'open') - Number(a.use.kind === 'open'));
  const options = [
    { value: 'open', label: t('paste.choose') },
    ...standards.map((id) => ({ value: id, label: id })),
    { value: 'header', label: t('paste.header') },
    { value: 'left-out', label: t('paste.leaveOut') },
  ];
  const set = (index: number, value: string) =>
    onChange(rows.map((use, at) => (at === index ? rowUseOf(value, use) : use)));
  return (
    <div className={classes.card}>
      <h3>{t('paste.rows')}</h3>
      <Checkbox
        label={t('paste.onlyOpen')}
        checked={onlyOpen}
        onChange={(event) => setOnlyOpen(event.currentTarget.checked)}
      />
      <Scrolling label={t('paste.rows')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('paste.row')}</th>
              <th scope="col">{t('paste.about')}</th>
              <th scope="col">{t('paste.text')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, mostShown).map(({ use, index }) => (
              <tr key={index} data-open={use.kind === 'open' || undefined}>
                <th scope="row">{index + 1}</th>
                <td>
                  <NativeSelect
                    size="xs"
                    aria-label={t('paste.rowUse', { number: index + 1 })}
                    value={use.kind === 'standard' ? use.standard : use.kind}
                    onChange={(event) => set(index, event.currentTarget.value)}
                    data={options}
                  />
                  {use.kind === 'open' && <span>{t(`paste.why.${use.why}`)}</span>}
                  {use.kind === 'standard' && (
                    <span className={classes.quiet}>{t(`paste.by.${use.by}`)}</span>
                  )}
                </td>
                <td>
                  <bdi>
                    {(table.rows[index] ?? [])
                      .filter(isOwn)
                      .map(({ text }) => text.slice(0, 80))
                      .join(' | ')
                      .slice(0, 240)}
                  </bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      {shown.length > mostShown && <p>{t('paste.moreRows', { number: shown.length - mostShown })}</p>}
    </div>
  );
}

function rowUseOf(value: string, before: RowUse): RowUse {
  if (value === 'header' || value === 'left-out') return { kind: value };
  if (value === 'open') return before.kind === 'open' ? before : { kind: 'open', why: 'no-number' };
  return { kind: 'standard', standard: value, by: 'person' };
}
