import { os } from '../implement.ts';
import { check } from './check.ts';

/** Every request of `update` with its handler; leaving one out doesn't compile. */
export const update = os.update.router({ check });
