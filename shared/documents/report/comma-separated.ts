/** Lines as a comma-separated file (RFC 4180), with the mark by which Excel knows UTF-8. A text that a spreadsheet would take for a formula gets an apostrophe in front; a telephone number, which begins with a plus as well, is none. */
export function commaSeparated(lines: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${lines.map((cells) => cells.map(cellText).join(',')).join('\r\n')}\r\n`;
}

function cellText(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const isFormula = /^[=+\-@\t\r]/.test(cell) && !/^\+[\d ]+$/.test(cell);
  const safe = isFormula ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
