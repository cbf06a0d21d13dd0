import { os } from '../implement.ts';
import { create } from './create.ts';
import { getKey } from './get-key.ts';
import { inspect } from './inspect.ts';
import { merge } from './merge.ts';
import { preview, previewPartner } from './preview.ts';

/** Every request of `package` with its handler; leaving one out doesn't compile. */
export const packages = os.package.router({ create, inspect, preview, previewPartner, merge, getKey });
