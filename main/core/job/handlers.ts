import { os } from '../implement.ts';
import { cancel } from './cancel.ts';
import { get } from './get.ts';

/** Every request of `job` with its handler; leaving one out doesn't compile. */
export const job = os.job.router({ get, cancel });
