import { notShownSentences } from '../report/not-shown-in-words.ts';
import type { Subject } from './subject.ts';

/** What every page says in its header, and the word across it when it must not be taken for a finished record. */
export function markingsOf({ text, assessment, partner, standing, context }: Subject): {
  readonly markings: readonly string[];
  readonly watermark: string | null;
} {
  const { marking, watermark } = text;
  const isUnfinished = standing.kind === 'open' || standing.kind === 'review-complete';
  const isPreliminary = standing.kind === 'determined' && standing.determination.kind === 'preliminary';
  const hasConflict =
    assessment.statusConflict || assessment.standards.some(({ conflicts }) => conflicts.length > 0);
  const isFictional = context.workspace.fictional;
  const word =
    standing.kind === 'cancelled'
      ? watermark.cancelled
      : isUnfinished
        ? watermark.unfinished
        : isFictional
          ? watermark.fictional
          : null;
  return {
    markings: [
      marking.unOnly,
      ...(isFictional ? [marking.fictional] : []),
      ...(standing.kind === 'cancelled' ? [marking.cancelled] : []),
      ...(isUnfinished ? [marking.unfinished] : []),
      ...(isPreliminary ? [marking.preliminary] : []),
      ...(assessment.revisedBy ? [marking.revisedBy(assessment.revisedBy.reference)] : []),
      ...(hasConflict ? [marking.conflict] : []),
      ...notShownSentences(text, partner.notShown),
    ],
    watermark: word,
  };
}
