import type { LeftOut, NotShown, NotShownCount } from '../../rules/assessment/not-shown.ts';
import { dateInWords } from './text/format.ts';
import type { ReportText } from './text/words.ts';

/** What is kept of a partner and can't be shown, a sentence each; none where everything is shown. */
export function notShownSentences(text: ReportText, notShown: NotShown | NotShownCount): string[] {
  const { newer, assessments, entries, unreadable } = text.notShown;
  const found = notShown.newer;
  const count = typeof notShown.assessments === 'number' ? notShown.assessments : notShown.assessments.length;
  return [
    ...(found
      ? [newer(found.reference, found.instrument, found.instrumentVersion, dateInWords(text, found.on))]
      : []),
    ...(count > 0 ? [assessments(count)] : []),
    ...(notShown.entries > 0 ? [entries(notShown.entries)] : []),
    ...(notShown.unreadable > 0 ? [unreadable(notShown.unreadable)] : []),
  ];
}

/** The same in one cell; null where everything is shown. */
export function notShownInWords(text: ReportText, notShown: NotShownCount): string | null {
  return notShownSentences(text, notShown).join(' ') || null;
}

/** What a whole workbook leaves out; said also where that is nothing. */
export function leftOutInWords(text: ReportText, leftOut: LeftOut): string {
  return notShownInWords(text, { ...leftOut, newer: null }) ?? text.notShown.nothing;
}
