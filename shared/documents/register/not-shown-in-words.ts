import type { NotShownCount } from '../../rules/assessment/not-shown.ts';
import type { ReportText } from '../report/text/en.ts';
import { dateInWords } from '../report/text/format.ts';

/** What is kept of a partner and can't be shown, in sentences; null where everything is shown. */
export function notShownInWords(text: ReportText, notShown: NotShownCount): string | null {
  const { newer, assessments, entries } = text.register.notShown;
  const found = notShown.newer;
  const sentences = [
    ...(found
      ? [newer(found.reference, found.instrument, found.instrumentVersion, dateInWords(text, found.on))]
      : []),
    ...(notShown.assessments > 0 ? [assessments(notShown.assessments)] : []),
    ...(notShown.entries > 0 ? [entries(notShown.entries)] : []),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** What a whole workbook leaves out; said also where that is nothing. */
export function leftOutInWords(
  text: ReportText,
  leftOut: { readonly assessments: number; readonly entries: number },
): string {
  return notShownInWords(text, { ...leftOut, newer: null }) ?? text.register.notShown.nothing;
}
