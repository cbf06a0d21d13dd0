/** Refusals of every request that reads a workbook or list of somebody else. */
export const spreadsheetErrors = [
  'NOT_A_SPREADSHEET',
  'SPREADSHEET_ENCRYPTED',
  'SPREADSHEET_OLD_FORMAT',
  'SPREADSHEET_TOO_LARGE',
  'SPREADSHEET_DAMAGED',
  'SPREADSHEET_EMPTY',
] as const;
export type SpreadsheetError = (typeof spreadsheetErrors)[number];
