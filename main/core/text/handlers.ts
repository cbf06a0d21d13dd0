import { os } from '../implement.ts';
import { exportTexts } from './export.ts';
import { importTexts } from './import.ts';
import { listOwn } from './list-own.ts';
import { listStates } from './list-states.ts';
import { makePack } from './make-pack.ts';

/** Every request of `text` with its handler; leaving one out doesn't compile. */
export const text = os.text.router({
  listStates,
  listOwn,
  export: exportTexts,
  makePack,
  import: importTexts,
});
