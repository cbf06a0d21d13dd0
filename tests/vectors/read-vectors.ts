import { readFileSync } from 'node:fs';

export interface Vector {
  /** Id of the instrument; null in the table of files, which name it themselves. */
  readonly instrument: string | null;
  readonly answers: string;
  readonly policy: string;
  readonly counts: string;
  readonly counted: string;
  readonly rating: string;
  readonly label: string;
  readonly why: string;
}

/** The rows of every table in scoring.md; a heading that ends in ": <id>" names the instrument. */
export function readVectors(): readonly Vector[] {
  const lines = readFileSync(new URL('./scoring.md', import.meta.url), 'utf8').split('\n');
  let instrument: string | null = null;
  const vectors: Vector[] = [];
  for (const line of lines) {
    if (line.startsWith('## ')) instrument = /: ([a-z0-9-]+)$/.exec(line)?.[1] ?? null;
    if (!line.startsWith('|') || line.startsWith('|---') || line.startsWith('| Answers')) continue;
    const cells = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    if (cells.length !== 7) throw new Error(`A row of scoring.md does not have seven cells: ${line}`);
    const [answers = '', policy = '', counts = '', counted = '', rating = '', label = '', why = ''] = cells;
    vectors.push({ instrument, answers, policy, counts, counted, rating, label, why });
  }
  return vectors;
}
