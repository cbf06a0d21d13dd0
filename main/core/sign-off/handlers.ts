import { os } from '../implement.ts';
import { compare } from './compare.ts';
import { list } from './list.ts';
import { record } from './record.ts';
import { withdraw } from './withdraw.ts';

/** Every request of `signOff` with its handler; leaving one out doesn't compile. */
export const signOff = os.signOff.router({ record, list, compare, withdraw });
