/** Commands that were renamed, by the name that they had: typed so, they run as ever. Nothing is taken out of it. */
const olderNames: ReadonlyMap<string, string> = new Map([
  ['assessment show', 'assessment get'],
  ['agreement show', 'agreement get'],
  ['clause show', 'clause get'],
  ['plan show', 'plan get'],
  ['plan library', 'plan list-library'],
  ['plan propose', 'plan list-proposals'],
  ['follow-up show', 'follow-up get'],
  ['follow-up checks', 'follow-up list-checks'],
  ['job show', 'job get'],
  ['annex prepare', 'annex preview'],
  ['annex again', 'annex get-file'],
  ['evidence read', 'evidence get-file'],
  ['partner settle-conflict', 'conflict settle'],
]);

/** The name that a command has today. */
export function newerName(typed: string): string {
  return olderNames.get(typed) ?? typed;
}

/** The names that a command had before. */
export function olderNamesOf(name: string): readonly string[] {
  return [...olderNames].flatMap(([older, newer]) => (newer === name ? [older] : []));
}

/** Every older name with the one that took its place. */
export const renamed: readonly (readonly [older: string, newer: string])[] = [...olderNames];
