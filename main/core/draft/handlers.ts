import { os } from '../implement.ts';
import { discard } from './discard.ts';
import { get } from './get.ts';
import { save } from './save.ts';

/** Every request of `draft` with its handler; leaving one out doesn't compile. */
export const draft = os.draft.router({ get, save, discard });
