import { os } from '../implement.ts';
import { exportData } from './export.ts';
import { exportFolder } from './export-folder.ts';
import { getSchema } from './get-schema.ts';

/** Every request of `data` with its handler; leaving one out doesn't compile. */
export const data = os.data.router({ export: exportData, exportFolder, getSchema });
