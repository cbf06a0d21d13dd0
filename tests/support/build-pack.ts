import { createHash } from 'node:crypto';
import type { ClauseText } from '../../shared/content/clause/clause.ts';
import type { PackFile } from '../../shared/content/packs/read-pack.ts';
import { buildZip } from './build-workbook.ts';
import { shippedClauses } from './libraries.ts';

/** Files of a fictional content pack, as an organisation would write them, and broken ones. */

type Json = Readonly<Record<string, unknown>>;
export type PackFiles = Record<string, string>;

export const packSha256 = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('hex');

/** The files with the manifest that names them; `manifest` overrides members of it. */
export function packOf(contents: Readonly<Record<string, Json | string>>, manifest: Json = {}): PackFiles {
  const files = Object.fromEntries(
    Object.entries(contents).map(([path, content]) => [
      path,
      typeof content === 'string' ? content : JSON.stringify(content),
    ]),
  );
  const named = {
    format: 1,
    id: 'fictional-clauses',
    version: '1.0.0',
    name: 'Fictional office clauses',
    publisher: 'Fictional legal office',
    files: Object.entries(files).map(([path, text]) => ({ path, sha256: packSha256(text) })),
    ...manifest,
  };
  return { 'manifest.json': JSON.stringify(named), ...files };
}

export function clauseFacts(id: string, version: string) {
  const definition = shippedClauses.definition.clauses.find((clause) => clause.id === id);
  if (!definition) throw new Error(`No clause ${id} ships.`);
  return { ...definition, version };
}

/** The English words that ship, with a change of the first paragraph. */
export function clauseWords(id: string, sentence: string): ClauseText {
  const words = structuredClone(shippedClauses.texts.en?.clauses[id]);
  if (!words) throw new Error(`No clause ${id} ships.`);
  for (const { body } of Object.values(words.variants))
    if (body[0]) body[0].text = `${body[0].text} ${sentence}`;
  return words;
}

/** An organisation's own version 2.0.0 of "code-of-conduct". */
export function ownClausePack(
  sentence = 'This is the fictional office’s own sentence.',
  manifest: Json = {},
) {
  return packOf(
    {
      'library.json': { clauses: [clauseFacts('code-of-conduct', '2.0.0')] },
      'text.en.json': {
        language: 'en',
        clauses: { 'code-of-conduct': clauseWords('code-of-conduct', sentence) },
      },
    },
    manifest,
  );
}

/** A translation of the clause that ships into a language that the library doesn't have, with all it needs. */
export function translationPack(manifest: Json = {}) {
  const english = shippedClauses.texts.en;
  return packOf(
    {
      'text.qaa.json': {
        language: 'qaa',
        clauses: { 'code-of-conduct@1.2.0': clauseWords('code-of-conduct', 'Fictional translation.') },
        annex: english?.annex ?? {},
      },
    },
    { id: 'fictional-translation', ...manifest },
  );
}

export function asPackFiles(files: Readonly<PackFiles>): PackFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, text, sha256: packSha256(text) }));
}

export function asFolder(files: Readonly<PackFiles>): { name: string; bytes: Uint8Array }[] {
  return Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
}

export function asArchive(files: Readonly<PackFiles>, folder = ''): { name: string; bytes: Uint8Array } {
  const parts = Object.entries(files).map(([path, content]) => ({ name: `${folder}${path}`, content }));
  return { name: 'pack.zip', bytes: new Uint8Array(buildZip(parts)) };
}
