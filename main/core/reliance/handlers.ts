import { os } from '../implement.ts';
import { end } from './end.ts';
import { record } from './record.ts';

/** Every request of `reliance` with its handler; leaving one out doesn't compile. */
export const reliance = os.reliance.router({ record, end });
