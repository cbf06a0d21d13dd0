import { os } from '../implement.ts';
import { add } from './add.ts';
import { chooseRhythm } from './choose-rhythm.ts';
import { get } from './get.ts';
import { getPractice } from './get-practice.ts';
import { list } from './list.ts';
import { listChecks } from './list-checks.ts';
import { listTraining } from './list-training.ts';
import { withdraw } from './withdraw.ts';

/** Every request of `followUp` with its handler; leaving one out doesn't compile. */
export const followUp = os.followUp.router({
  get,
  getPractice,
  list,
  add,
  withdraw,
  chooseRhythm,
  listChecks,
  listTraining,
});
