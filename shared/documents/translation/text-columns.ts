/** Titles of the columns of a workbook for translators, by which reading it back finds them. */
export const textColumns = {
  key: 'Key',
  english: 'English',
  text: 'Translation',
  note: 'Note',
  state: 'State',
  by: 'Reviewed by',
  on: 'Reviewed on',
} as const;
