import { os } from '../implement.ts';
import { list } from './list.ts';
import { settle } from './settle.ts';

/** Every request of `conflict` with its handler; leaving one out doesn't compile. */
export const conflict = os.conflict.router({ list, settle });
