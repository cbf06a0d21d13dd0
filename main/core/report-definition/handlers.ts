import { os } from '../implement.ts';
import { list } from './list.ts';
import { retire } from './retire.ts';
import { run } from './run.ts';
import { save } from './save.ts';

/** Every request of `reportDefinition` with its handler; leaving one out doesn't compile. */
export const reportDefinition = os.reportDefinition.router({ list, save, retire, run });
