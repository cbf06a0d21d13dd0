/** What lies beside a backup that lacks documents, in English. */
export const incompleteTextEn = {
  title: 'THIS BACKUP IS INCOMPLETE',
  taken: (date: string, missing: number) =>
    `When it was made on ${date}, documents that the record names were missing or damaged in the workspace: ${missing}. They are not in this backup.`,
  rest: 'The record itself and every other document are here, and were checked.',
  act: 'The program names the missing documents when it makes such a backup and when it restores one. Add the same files to the workspace again, or take them from an older backup; then make a new one.',
};
export type IncompleteText = typeof incompleteTextEn;
