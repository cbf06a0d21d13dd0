import { os } from '../implement.ts';
import { importPack } from './import.ts';
import { list } from './list.ts';
import { listTerms } from './list-terms.ts';

/** Every request of `content` with its handler; leaving one out doesn't compile. */
export const content = os.content.router({ list, listTerms, import: importPack });
