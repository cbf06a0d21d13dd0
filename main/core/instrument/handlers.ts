import { os } from '../implement.ts';
import { approve } from './approve.ts';
import { compare } from './compare.ts';
import { discardDraft } from './discard-draft.ts';
import { edit } from './edit.ts';
import { exportPreview } from './export-preview.ts';
import { getDraft } from './get-draft.ts';
import { impact } from './impact.ts';
import { list } from './list.ts';
import { listDrafts } from './list-drafts.ts';
import { release } from './release.ts';
import { score } from './score.ts';
import { withdrawApproval } from './withdraw-approval.ts';

/** Every request of `instrument` with its handler; leaving one out doesn't compile. */
export const instrument = os.instrument.router({
  list,
  score,
  approve,
  withdrawApproval,
  listDrafts,
  getDraft,
  edit,
  discardDraft,
  compare,
  impact,
  exportPreview,
  release,
});
