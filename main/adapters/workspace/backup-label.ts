import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { backupKinds } from '../../core/ports-backup.ts';
import { writeFileAtomically } from '../atomic-file.ts';
import { fileNames, productId } from './layout.ts';

const labelSchema = z.object({
  product: z.literal(productId),
  kind: z.enum(backupKinds),
  at: z.string(),
  on: z.string(),
  entries: z.int(),
  /** Documents that the record names and the copy lacks. */
  missing: z.int(),
  /** Of what was copied: two copies of the same state say the same here. */
  state: z.string().default(''),
});

/** `backup.json`: what is known of a copy without its key. It is a help to choose, and nothing is believed for it. */
export type Label = Omit<z.infer<typeof labelSchema>, 'product'>;

export async function writeLabel(folder: string, label: Label): Promise<void> {
  const text = JSON.stringify({ product: productId, ...label }, null, 2);
  await writeFileAtomically(join(folder, fileNames.label), `${text}\n`);
}

/** The label of a copy; null where there is none that can be read, as with copies of earlier programs. */
export function readLabel(folder: string): Label | null {
  try {
    const { product: _, ...label } = labelSchema.parse(
      JSON.parse(readFileSync(join(folder, fileNames.label), 'utf8')),
    );
    return label;
  } catch {
    return null;
  }
}
