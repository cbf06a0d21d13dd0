import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { CopyCare } from '../../../core/ports-backup.ts';
import { writeFileAtomically } from '../../atomic-file.ts';
import { privateMode } from '../../private-mode.ts';

const careSchema = z.object({
  place: z.string().nullable().default(null),
  elsewhere: z.object({ folder: z.string(), on: z.string() }).nullable().default(null),
  problem: z.object({ on: z.string(), code: z.string(), message: z.string() }).nullable().default(null),
});

/** Beside the copies and not in the record: it tells of places of this computer. */
const careFile = (copiesFolder: string) => join(copiesFolder, 'care.json');

export function readCare(copiesFolder: string): CopyCare {
  try {
    return careSchema.parse(JSON.parse(readFileSync(careFile(copiesFolder), 'utf8')));
  } catch {
    return careSchema.parse({});
  }
}

/** Throws what the file system throws. */
export async function noteCare(copiesFolder: string, change: Partial<CopyCare>): Promise<void> {
  const before = readCare(copiesFolder);
  const after = { ...before, ...change };
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  await mkdir(copiesFolder, { recursive: true, mode: privateMode.folder });
  await writeFileAtomically(careFile(copiesFolder), `${JSON.stringify(after, null, 2)}\n`);
}
