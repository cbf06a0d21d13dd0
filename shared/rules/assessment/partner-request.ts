import type { Recorded } from '../../record/file/partner-file.ts';
import type { PartnerResponse } from '../../record/shapes/assessment.ts';
import type { Assessment } from './assessment.ts';

/**
 * The partner's request for a review of its result, as long as it is open: neither taken back, nor reviewed again since,
 * nor answered with a reason. Null where there is none.
 */
export function openRequest({ record }: Pick<Assessment, 'record'>): Recorded<PartnerResponse> | null {
  const last = record.responses.at(-1);
  if (last?.fact.response !== 'asks-for-review') return null;
  const later = [
    ...record.turns.map((turn) => ({ on: turn.fact.on, at: turn.at })),
    ...record.requestAnswers.map((answer) => ({ on: answer.fact.on, at: answer.at })),
  ];
  return later.some(({ on, at }) => on >= last.fact.on && at >= last.at) ? null : last;
}
