import { os } from '../implement.ts';
import { approve } from './approve.ts';
import { list } from './list.ts';
import { score } from './score.ts';
import { withdrawApproval } from './withdraw-approval.ts';

/** Every request of `instrument` with its handler; leaving one out doesn't compile. */
export const instrument = os.instrument.router({ list, score, approve, withdrawApproval });
