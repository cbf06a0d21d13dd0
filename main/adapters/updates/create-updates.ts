import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { signatureFile, sumsFile } from '../../../shared/rules/update/release-sums.ts';
import type { Updates } from '../../core/ports-updates.ts';
import { fileProblem } from '../file-problem.ts';
import { createVerify } from '../verify-signature.ts';
import shipped from './release-keys.json' with { type: 'json' };

/** A list of sums of a release has a few dozen lines. */
const largestList = 64 * 1024;

/** Reads what was brought as a file. `keys`: in the place of those that ship, for tests. */
export function createUpdates(
  keys: readonly string[] = shipped.keys,
  system: string = process.platform,
  arch: string = process.arch,
): Updates {
  return {
    keys,
    system,
    arch,
    verify: createVerify(),
    async read(given) {
      const path = resolve(given);
      try {
        const { size } = await stat(path);
        const [sha256, sums, signature] = await Promise.all([
          sumOf(path),
          textBeside(path, sumsFile),
          textBeside(path, signatureFile),
        ]);
        return ok({ path, bytes: size, sha256, sums, signature });
      } catch (error) {
        return refuse('FILE_NOT_READABLE', { file: path, problem: fileProblem(error) });
      }
    },
  };
}

/** Piece by piece: installers are larger than what a host may hold. */
async function sumOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

/** Null for what isn't there, is too large for such a list, or is no text. */
async function textBeside(path: string, name: string): Promise<string | null> {
  const file = join(dirname(path), name);
  try {
    if ((await stat(file)).size > largestList) return null;
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
  } catch {
    return null;
  }
}
