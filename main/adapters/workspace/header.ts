import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { canonicalJson } from '../../../shared/ground/canonical-json.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { OpenProblem } from '../../core/ports.ts';
import { writeFileAtomically } from '../atomic-file.ts';
import { fileNames, formatVersion, productId } from './layout.ts';

const headerSchema = z.object({
  product: z.literal(productId),
  format: z.literal(formatVersion),
  id: z.string().min(1),
  created: z.string(),
  keys: z.object({
    /** Tells a right key from a wrong one. */
    check: z.string(),
    /** Armored age files, each holding the key. */
    passphrase: z.string(),
    recovery: z.string(),
  }),
});

/** `workspace.json`: what must be known before anything can be decrypted. */
export type Header = z.infer<typeof headerSchema>;

const sealedSchema = headerSchema.extend({ sum: z.string() });

/** Writes the header whole. Throws what the file system throws. */
export async function writeHeader(folder: string, header: Header): Promise<void> {
  const sealed = { ...header, sum: headerSum(header) };
  await writeFileAtomically(join(folder, fileNames.header), `${JSON.stringify(sealed, null, 2)}\n`);
}

/** Reads the header of a workspace's folder. What can't be read is refused, never taken as absent. */
export async function readHeader(folder: string): Promise<Result<Header, OpenProblem>> {
  const damaged = (problem: string) => refuse('WORKSPACE_DAMAGED', { folder, problem });
  let text: string;
  try {
    text = await readFile(join(folder, fileNames.header), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM')
      return refuse('FILE_NOT_READABLE', {
        file: join(folder, fileNames.header),
        problem: 'access is denied',
      });
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
      return damaged(`${fileNames.header} can’t be read (${code})`);
    if (existsSync(join(folder, fileNames.register))) {
      return damaged(`${fileNames.header}, which holds its wrapped key, is missing; a backup’s copy will do`);
    }
    return refuse('WORKSPACE_NOT_FOUND', { folder });
  }
  const content = parseJson(text);
  if (content === null) return damaged(`${fileNames.header} holds no readable text; a backup’s copy will do`);
  if (content.product !== productId) return damaged(`${fileNames.header} is not that of a workspace`);
  const { format } = content;
  if (typeof format === 'number' && format > formatVersion) {
    return refuse('WORKSPACE_NEWER', { folder, format, supported: formatVersion });
  }
  const sealed = sealedSchema.safeParse(content);
  if (!sealed.success) return damaged(`${fileNames.header} is incomplete; a backup’s copy will do`);
  const { sum, ...header } = sealed.data;
  if (sum !== headerSum(header)) return damaged(`${fileNames.header} was altered; a backup’s copy will do`);
  return ok(header);
}

/** The header of a folder where it is whole, and null otherwise, whatever the reason. */
export function soundHeader(folder: string): Header | null {
  try {
    const content = parseJson(readFileSync(join(folder, fileNames.header), 'utf8'));
    const { sum, ...header } = sealedSchema.parse(content);
    return sum === headerSum(header) ? header : null;
  } catch {
    return null;
  }
}

/** Against accidents, not attackers: a wrong passphrase must not be told from a damaged wrapping by guesswork. */
function headerSum(header: Header): string {
  return createHash('sha256').update(canonicalJson(header)).digest('hex');
}

function parseJson(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
