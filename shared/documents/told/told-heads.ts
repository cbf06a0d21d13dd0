import { annualText } from '../annual/annual-text.ts';
import { filterInWords } from '../annual/filter-in-words.ts';
import { audienceText, withheldLines } from '../audience/audience-text.ts';
import { dateInWords } from '../report/text/format.ts';
import { reportText } from '../report/text/report-text.ts';
import type { ToldInput } from './told-input.ts';
import type { ToldReport } from './told-report.ts';

/** What stands on top of every report: office, day, period, which partners, for whom, and what was therefore withheld. */
export function headFacts(
  input: ToldInput,
  report: ToldReport,
): (readonly [label: string, values: readonly string[]])[] {
  const { language, figures, sharing, workspace } = input;
  const text = reportText(language);
  const { fact, period } = annualText(language);
  const words = audienceText(language);
  return [
    // A brief has office and day in its head, and no room to say them twice.
    ...(report.isBrief
      ? []
      : [
          [fact.office, [workspace.office]] as const,
          [fact.asOf, [dateInWords(text, figures.asOf)]] as const,
        ]),
    [fact.period, [period(dateInWords(text, figures.from), dateInWords(text, figures.asOf))]],
    [fact.filter, filterInWords(input.filter, language, sharing)],
    ...report.facts.map(([label, value]) => [label, [value]] as const),
    [words.audience, [words.names[sharing.audience]]],
    [words.withheld, withheldLines(language, sharing)],
  ];
}
