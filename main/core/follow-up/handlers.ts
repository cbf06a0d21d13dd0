import { os } from '../implement.ts';
import { add } from './add.ts';
import { checks } from './checks.ts';
import { chooseRhythm } from './choose-rhythm.ts';
import { list } from './list.ts';
import { show } from './show.ts';
import { withdraw } from './withdraw.ts';

/** Every request of `followUp` with its handler; leaving one out doesn't compile. */
export const followUp = os.followUp.router({ show, list, add, withdraw, chooseRhythm, checks });
