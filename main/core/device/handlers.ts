import { os } from '../implement.ts';
import { list } from './list.ts';
import { readmit } from './readmit.ts';
import { retire } from './retire.ts';

/** Every request of `device` with its handler; leaving one out doesn't compile. */
export const device = os.device.router({ list, retire, readmit });
