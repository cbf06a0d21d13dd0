import { os } from '../implement.ts';
import { add } from './add.ts';
import { checkElements } from './check-elements.ts';
import { edit } from './edit.ts';
import { exportAmendmentLetter } from './export-amendment-letter.ts';
import { exportOverview } from './export-overview.ts';
import { get } from './get.ts';
import { getContract } from './get-contract.ts';
import { getOverview } from './get-overview.ts';
import { importAgreements } from './import.ts';
import { list } from './list.ts';
import { registerContract } from './register-contract.ts';
import { withdraw } from './withdraw.ts';
import { withdrawContract } from './withdraw-contract.ts';

/** Every request of `agreement` with its handler; leaving one out doesn't compile. */
export const agreement = os.agreement.router({
  list,
  get,
  add,
  edit,
  withdraw,
  checkElements,
  exportAmendmentLetter,
  registerContract,
  getContract,
  withdrawContract,
  getOverview,
  exportOverview,
  import: importAgreements,
});
