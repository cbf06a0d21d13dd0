import { decideReviewEvidence } from '../../../shared/rules/evidence/decide-change.ts';
import { os } from '../implement.ts';
import { changeEvidence } from './change.ts';

export const review = os.evidence.review.handler(({ input, context }) =>
  changeEvidence(context, input.evidence, ({ file, evidence }) =>
    decideReviewEvidence(file, evidence, input.review),
  ),
);
