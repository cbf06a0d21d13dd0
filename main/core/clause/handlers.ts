import { os } from '../implement.ts';
import { approve } from './approve.ts';
import { check } from './check.ts';
import { exportComparison } from './export-comparison.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { withdrawApproval } from './withdraw-approval.ts';

/** Every request of `clause` with its handler; leaving one out doesn't compile. */
export const clause = os.clause.router({ list, get, approve, withdrawApproval, check, exportComparison });
