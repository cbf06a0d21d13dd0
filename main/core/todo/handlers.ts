import { os } from '../implement.ts';
import { list } from './list.ts';
import { today } from './today.ts';

/** Every request of `todo` with its handler; leaving one out doesn't compile. */
export const todo = os.todo.router({ list, today });
