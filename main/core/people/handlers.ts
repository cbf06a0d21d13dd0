import { os } from '../implement.ts';
import { add } from './add.ts';
import { choose } from './choose.ts';
import { edit } from './edit.ts';
import { leave } from './leave.ts';
import { list } from './list.ts';
import { restore } from './restore.ts';
import { setReviewRule } from './set-review-rule.ts';

/** Every request of `people` with its handler; leaving one out doesn't compile. */
export const people = os.people.router({ list, add, edit, leave, restore, choose, setReviewRule });
