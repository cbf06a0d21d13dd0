import { os } from '../implement.ts';
import { exportForm } from './export.ts';
import { importForm } from './import.ts';

/** Every request of `form` with its handler; leaving one out doesn't compile. */
export const form = os.form.router({ export: exportForm, import: importForm });
