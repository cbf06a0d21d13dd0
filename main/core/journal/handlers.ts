import { os } from '../implement.ts';
import { createWorkspace } from './create-workspace.ts';
import { exportJournal } from './export.ts';
import { importJournal } from './import.ts';

/** Every request of `journal` with its handler; leaving one out doesn't compile. */
export const journal = os.journal.router({
  export: exportJournal,
  import: importJournal,
  createWorkspace,
});
