import { os } from '../implement.ts';
import { add } from './add.ts';
import { exportExcel } from './export-excel.ts';
import { exportLetter } from './export-letter.ts';
import { exportWord } from './export-word.ts';
import { get } from './get.ts';
import { importPlan } from './import.ts';
import { listLibrary } from './list-library.ts';
import { listProposals } from './list-proposals.ts';
import { update } from './update.ts';

/** Every request of `plan` with its handler; leaving one out doesn't compile. */
export const plan = os.plan.router({
  listProposals,
  get,
  add,
  update,
  listLibrary,
  exportWord,
  exportLetter,
  exportExcel,
  import: importPlan,
});
