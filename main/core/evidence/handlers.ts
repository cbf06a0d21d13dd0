import { os } from '../implement.ts';
import { add } from './add.ts';
import { edit } from './edit.ts';
import { exportBundle } from './export-bundle.ts';
import { getFile } from './get-file.ts';
import { list } from './list.ts';
import { review } from './review.ts';
import { withdraw } from './withdraw.ts';

/** Every request of `evidence` with its handler; leaving one out doesn't compile. */
export const evidence = os.evidence.router({ list, add, edit, review, withdraw, getFile, exportBundle });
