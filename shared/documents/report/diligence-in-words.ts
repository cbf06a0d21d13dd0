import type { DiligenceFact, DiligenceValue } from '../../record/shapes/diligence.ts';
import { blocksOf } from '../../rules/diligence/blocks.ts';
import type { DiligenceView } from '../../rules/diligence/diligence-view.ts';
import type { PartnerRow } from '../../rules/register/partner-view.ts';
import { fact } from './blocks.ts';
import { dateInWords, personInWords } from './text/format.ts';
import type { ReportText } from './text/words.ts';
import type { Facts } from './word-report.ts';

/** What a fact says, with the list that was screened. */
function saidIn({ diligence }: ReportText, { value, list }: Pick<DiligenceFact, 'value' | 'list'>): string {
  const said = diligence.value[value as DiligenceValue] ?? value;
  return list === null ? said : diligence.onList(said, diligence.list[list]);
}

/** Facts of due diligence for a report: what, when, from where, by whom, and what became of each. */
export function diligenceFacts(text: ReportText, facts: readonly DiligenceView[]): Facts['rows'] {
  const words = text.diligence;
  const day = (on: string) => dateInWords(text, on);
  return facts.flatMap((each) => {
    const { escalation, resolution, override } = each;
    return fact(`${words.kind[each.kind]}${text.colon}${saidIn(text, each)}`, [
      day(each.on),
      each.text ?? '',
      each.number === null ? '' : words.number(each.number),
      each.since === null ? '' : words.since(day(each.since)),
      each.source === '' ? '' : words.source(each.source),
      `${words.recordedBy}${text.colon}${personInWords(text, each.recordedBy)}`,
      escalation === null ? '' : words.escalated(day(escalation.on), personInWords(text, escalation.to)),
      resolution === null
        ? ''
        : words[resolution.outcome](
            day(resolution.on),
            personInWords(text, resolution.by),
            resolution.reason,
          ),
      override === null
        ? ''
        : words.overridden(day(override.on), personInWords(text, override.by), override.reason),
      each.alone ? words.alone : '',
      each.withdrawn === null ? '' : words.withdrawn(each.withdrawn),
      each.blocks ? words.blocks : '',
    ]);
  });
}

/** Flags of a row in one cell; null where nothing is open and nothing stands in the way. */
export function flagsInWords(text: ReportText, { diligence, headquarters }: PartnerRow): string | null {
  const inTheWay = blocksOf(diligence, headquarters).length;
  const said = [
    ...(inTheWay > 0 ? [text.diligence.inTheWay(inTheWay)] : []),
    ...(diligence.open > 0 ? [text.diligence.openFlags(diligence.open)] : []),
  ];
  return said.length === 0 ? null : said.join(text.listSeparator);
}
