import type { Deviation } from '../../shared/record/shapes/agreement.ts';

/** Deviations in short sentences; those without any are left out. */
export function told(deviations: readonly Deviation[]): string[] {
  return deviations.flatMap(({ kind, clause, language, title, words }) => {
    if (kind === 'unchanged') return [];
    const changes = words
      .filter(({ op }) => op !== 'same')
      .map(({ op, text }) => `${op === 'added' ? '+' : '-'}${text.trim()}`);
    return [`${language} ${kind} ${clause ?? title}${kind === 'changed' ? `: ${changes.join(' ')}` : ''}`];
  });
}
