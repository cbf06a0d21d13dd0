import { os } from '../implement.ts';
import { collect } from './collect.ts';
import { create } from './create.ts';
import { getKey } from './get-key.ts';
import { inspect } from './inspect.ts';
import { list } from './list.ts';
import { merge } from './merge.ts';
import { mergeFiles } from './merge-files.ts';
import { preview, previewPartner } from './preview.ts';
import { previewFiles } from './preview-files.ts';
import { share } from './share.ts';
import { getFolder, leaveFolder, setFolder } from './shared-folder.ts';

/** Every request of `package` with its handler; leaving one out doesn't compile. */
export const packages = os.package.router({
  create,
  list,
  inspect,
  preview,
  previewPartner,
  merge,
  previewFiles,
  mergeFiles,
  getFolder,
  setFolder,
  leaveFolder,
  share,
  collect,
  getKey,
});
