import { foldForSearch } from '../../ground/words/fold.ts';
import type { Recorded } from '../../record/file/partner-file.ts';
import type { PartnerResponse } from '../../record/shapes/assessment.ts';
import type { Assessment } from './assessment.ts';

/**
 * The partner's request for a review of its result, as long as it is open: neither taken back by who asked, nor reviewed
 * again since, nor answered with a reason. Null where there is none.
 */
export function openRequest({ record }: Pick<Assessment, 'record'>): Recorded<PartnerResponse> | null {
  const last = record.responses.findLast(({ fact }) => fact.response === 'asks-for-review');
  if (!last) return null;
  // Who asked may take it back by agreeing; that somebody else agrees answers nobody.
  const after = record.responses.slice(record.responses.indexOf(last) + 1);
  const asked = foldForSearch(last.fact.by.name);
  if (after.some(({ fact }) => foldForSearch(fact.by.name) === asked)) return null;
  const later = [
    ...record.turns.map((turn) => ({ on: turn.fact.on, at: turn.at })),
    ...record.requestAnswers.map((answer) => ({ on: answer.fact.on, at: answer.at })),
  ];
  return later.some(({ on, at }) => on >= last.fact.on && at >= last.at) ? null : last;
}
