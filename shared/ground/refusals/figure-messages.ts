/** What is said where figures, reports and past days can't be told. Part of `messages.ts`. */
export const figureMessages = {
  DAY_BEFORE_PERIOD:
    'The period begins on {from}, after the day {asOf} that the figures are seen from. Nothing was counted. Choose a later day or an earlier beginning.',
  TREND_TOO_LONG:
    'A trend has at most {most} days to look at, and these are more. Nothing was counted. Choose a shorter time, or quarters or years.',
  DAY_AHEAD:
    'The day {asOf} lies ahead: nobody knows yet what will be known by its end. Nothing was made. Choose today or an earlier day.',
  PARTNER_NOT_YET:
    '“{reference}” was not in the register by the end of {asOf}. Nothing was written. Choose a later day; the partner’s history says since when it is there.',
  REPORT_WITHHELD:
    'The report “{report}” stays within the United Nations: it has no copy for the audience “{audience}”. Nothing was written. Choose the United Nations as the audience, or another report.',
  REPORT_FORMAT:
    'The report “{report}” is not written as {format}. Nothing was written. Choose one of: {formats}.',
  PDF_NO_PROGRAM:
    'A PDF is made by LibreOffice, which was not found on this computer. Nothing was written. Install LibreOffice, or write the report as Word and save that as PDF or print it from there.',
  PDF_FAILED:
    'LibreOffice could not make the PDF ({problem}). Nothing was written, and nothing of the attempt was left behind. Close LibreOffice if it is open and try again, or write the report as Word and save that as PDF or print it from there.',
  FIGURE_NOT_FOUND:
    'There is no figure “{figure}” for these partners on that day. Take the id of one from “psea portfolio figures”.',
};
