import { os } from '../implement.ts';
import { batch } from './batch.ts';
import { create } from './create.ts';
import { getDefaults } from './get-defaults.ts';
import { getFile } from './get-file.ts';
import { preview } from './preview.ts';
import { previewBatch } from './preview-batch.ts';
import { setDefaults } from './set-defaults.ts';

/** Every request of `annex` with its handler; leaving one out doesn't compile. */
export const annex = os.annex.router({
  preview,
  create,
  getDefaults,
  setDefaults,
  getFile,
  previewBatch,
  batch,
});
