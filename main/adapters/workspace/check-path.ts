import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { longestFolder } from './layout.ts';

/** The folder as an absolute path; refused where SQLite couldn't open a file in it, and would say so in riddles. */
export function checkPath(folder: string) {
  const place = resolve(folder);
  const length = Math.max(Buffer.byteLength(place), Buffer.byteLength(realPath(place)));
  // Windows gives long paths to SQLite in a form that has no such limit.
  if (process.platform === 'win32' || length <= longestFolder) return ok(place);
  return refuse('PATH_TOO_LONG', { folder: place, length, limit: longestFolder });
}

/** SQLite follows links before it measures. */
function realPath(place: string): string {
  try {
    return realpathSync(place);
  } catch {
    return place;
  }
}
