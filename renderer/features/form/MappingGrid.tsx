import { VisuallyHidden } from '@mantine/core';
import { cellAddress } from '../../../shared/ground/sheet/sheet.ts';
import classes from './MappingStep.module.css';

interface MappingGridProps {
  readonly grid: readonly (readonly string[])[];
  readonly label: string;
  readonly chosen: readonly { readonly cell: string; readonly name: string }[];
  /** What the next cell pointed at will be taken for. */
  readonly hint: string;
  readonly onPoint: (cell: string) => void;
}

/** The first rows of the sheet as text; a cell is a button that says "the answer stands here". */
export function MappingGrid({ grid, label, chosen, hint, onPoint }: MappingGridProps) {
  const columns = Math.max(0, ...grid.map((row) => row.length));
  const names = new Map<string, string[]>();
  for (const { cell, name } of chosen) {
    const key = cell.trim().toUpperCase();
    if (key !== '') names.set(key, [...(names.get(key) ?? []), name]);
  }
  return (
    <div className={classes.grid}>
      <p className={classes.quiet} role="status">
        {hint}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it. */}
      <section className={classes.sheet} tabIndex={0} aria-label={label}>
        <table dir="auto">
          <thead>
            <tr>
              <td />
              {Array.from({ length: columns }, (_, column) => (
                <th key={cellAddress(1, column + 1)} scope="col">
                  {cellAddress(1, column + 1).slice(0, -1)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.map((row, rowIndex) => (
              <tr key={cellAddress(rowIndex + 1, 1)}>
                <th scope="row">{rowIndex + 1}</th>
                {Array.from({ length: columns }, (_, column) => {
                  const cell = cellAddress(rowIndex + 1, column + 1);
                  const text = row[column] ?? '';
                  const marks = names.get(cell)?.join(', ');
                  return (
                    <td key={cell} data-chosen={marks ? true : undefined}>
                      <button
                        type="button"
                        tabIndex={text === '' ? -1 : 0}
                        title={[cell, marks].filter(Boolean).join(': ')}
                        onClick={() => onPoint(cell)}
                      >
                        <VisuallyHidden component="span">{`${cell}: `}</VisuallyHidden>
                        {marks && <b>{marks}</b>}
                        <span dir="auto">{text}</span>
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
