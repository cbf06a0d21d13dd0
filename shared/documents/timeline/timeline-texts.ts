import type { Instruments } from '../../content/instrument/instruments.ts';
import type { LocalizedInstrument } from '../../content/instrument/localize.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import { instrumentWords } from '../plan/standard-titles.ts';
import { planTimelineTexts } from '../report/text/plan-texts.ts';
import type { PlanTimelineText } from '../report/text/plan-timeline/words.ts';
import { type ReportLanguage, reportText } from '../report/text/report-text.ts';
import type { ReportText } from '../report/text/words.ts';

/** All words that a timeline in a document needs. */
export interface TimelineTexts {
  readonly text: ReportText;
  readonly timeline: PlanTimelineText;
  /** The instrument's words for an assessment by its reference; null where it is not known. */
  readonly wordsOf: (reference: string) => LocalizedInstrument | null;
}

/** The words for a partner's timeline; its assessments may stand on different instruments. */
export function timelineTexts(
  language: ReportLanguage,
  file: PartnerFile,
  instruments: Instruments,
): TimelineTexts {
  const byId = instrumentWords(file, instruments, language);
  const ids = new Map(
    Object.entries(file.assessments).map(([id, { started }]) => [started.fact.reference, id]),
  );
  return {
    text: reportText(language),
    timeline: planTimelineTexts[language],
    wordsOf: (reference) => byId(ids.get(reference) ?? ''),
  };
}
