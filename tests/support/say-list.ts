import type { ImportPreviewView } from '../../shared/contract/partner-import.ts';

/** A preview of a list as lines that a person can compare with the list: columns, remarks, and what each row became. */
export function sayList(preview: ImportPreviewView): string {
  const { encoding, separator, headerRow, columns, problems, rows } = preview;
  const file = encoding === null ? preview.sheet : `${encoding}, ${separator === '\t' ? 'tab' : separator}`;
  const fields = columns.map(({ letter, header, field }) => `${letter} ${header} → ${field ?? '–'}`);
  return [
    `${file}; titles in row ${headerRow}`,
    fields.join(' | '),
    ...problems.map(({ cell, code }) => `! ${cell ?? 'list'} ${code}`),
    ...rows.flatMap(sayRow),
  ].join('\n');
}

function sayRow(row: ImportPreviewView['rows'][number]): string[] {
  const { fields, agreement, problems, rowNumber, suggestion, duplicates } = row;
  const said = [...Object.entries(fields), ...Object.entries(agreement ?? {})].flatMap(([name, value]) => {
    const text = say(value);
    return text === '' ? [] : [`${name}: ${text}`];
  });
  const like = duplicates.map(({ id, strength }) => `${strength} ${id}`);
  return [
    `${rowNumber} ${suggestion} ${said.join('; ')}${like.length > 0 ? ` (${like.join(', ')})` : ''}`,
    ...problems.map(({ cell, code, severity }) => `  ${severity} ${cell ?? 'row'} ${code}`),
  ];
}

function say(value: unknown): string {
  if (Array.isArray(value)) return value.map(say).join(' + ');
  if (typeof value === 'object' && value !== null)
    return Object.values(value).map(say).filter(Boolean).join(', ');
  return value === null || value === undefined ? '' : String(value);
}
