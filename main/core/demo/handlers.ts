import { os } from '../implement.ts';
import { create } from './create.ts';

/** Every request of `demo` with its handler; leaving one out doesn't compile. */
export const demo = os.demo.router({ create });
