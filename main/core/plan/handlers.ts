import { os } from '../implement.ts';
import { add } from './add.ts';
import { exportExcel } from './export-excel.ts';
import { exportLetter } from './export-letter.ts';
import { exportWord } from './export-word.ts';
import { importPlan } from './import.ts';
import { library } from './library.ts';
import { propose } from './propose.ts';
import { show } from './show.ts';
import { update } from './update.ts';

/** Every request of `plan` with its handler; leaving one out doesn't compile. */
export const plan = os.plan.router({
  propose,
  show,
  add,
  update,
  library,
  exportWord,
  exportLetter,
  exportExcel,
  import: importPlan,
});
