import { os } from '../implement.ts';
import { add } from './add.ts';
import { edit } from './edit.ts';
import { withdraw } from './withdraw.ts';

/** Every request of `subAgreement` with its handler; leaving one out doesn't compile. */
export const subAgreement = os.subAgreement.router({ add, edit, withdraw });
