import { os } from '../implement.ts';
import { again } from './again.ts';
import { batch } from './batch.ts';
import { create } from './create.ts';
import { getDefaults } from './get-defaults.ts';
import { prepare } from './prepare.ts';
import { setDefaults } from './set-defaults.ts';

/** Every request of `annex` with its handler; leaving one out doesn't compile. */
export const annex = os.annex.router({ prepare, create, getDefaults, setDefaults, again, batch });
