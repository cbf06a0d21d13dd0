import { os } from '../implement.ts';
import { escalate } from './escalate.ts';
import { override } from './override.ts';
import { record } from './record.ts';
import { resolve } from './resolve.ts';
import { withdraw } from './withdraw.ts';

/** Every request of `diligence` with its handler; leaving one out doesn't compile. */
export const diligence = os.diligence.router({ record, escalate, resolve, override, withdraw });
