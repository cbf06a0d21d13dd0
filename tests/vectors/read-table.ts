import { readFileSync } from 'node:fs';

/** Rows of a table in a file of this folder, without its head: that under a heading, or the only one. */
export function readTable(file: string, heading?: string): string[][] {
  const text = readFileSync(new URL(`./${file}`, import.meta.url), 'utf8');
  const section =
    heading === undefined ? text : text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`${file} has no section “${heading}”.`);
  const [, , ...rows] = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}
