/** Refusals about figures and reports; see messages.ts. */
export const reportMessages = {
  DAY_BEFORE_PERIOD:
    'The period begins on {from}, after the day {asOf} that the figures are seen from. Nothing was counted. Choose a later day or an earlier beginning.',
  FIGURE_NOT_FOUND:
    'There is no figure “{figure}” for these partners on that day. Take the id of one from “psea portfolio figures”.',
  REPORT_WITHHELD:
    'The report “{report}” has no copy for the audience “{audience}”: what it tells is not for them. Nothing was written. Choose another audience, such as “internal”, or another report.',
  REPORT_FORMAT:
    'The report “{report}” is not written as {format}. Nothing was written. Choose one of: {formats}.',
  PDF_NO_PROGRAM:
    'A PDF is made by LibreOffice, which was not found on this computer. Nothing was written. Install LibreOffice, or write the report as Word and save that as PDF or print it from there.',
  PDF_FAILED:
    'LibreOffice could not make the PDF ({problem}). Nothing was written, and nothing of the attempt was left behind. Close LibreOffice if it is open and try again, or write the report as Word and save that as PDF or print it from there.',
  DEFINITION_NOT_FOUND:
    'There is no saved report “{definition}”. Nothing was done. Take a name from the list of saved reports.',
  DEFINITION_NAMED:
    'There is a saved report “{name}” already. Nothing was saved. Choose another name, or change that one.',
} as const;
