import type { z } from 'zod';
import { refuse } from '../../ground/refusals/messages.ts';
import { ok, type Result } from '../../ground/result.ts';
import {
  manifestFile,
  mostPackBytes,
  newestPackFormat,
  type PackContent,
  type PackManifest,
  packLibrarySchema,
  packManifestSchema,
  packTextSchema,
} from './pack.ts';
import { pathProblem } from './pack-path.ts';
import { isInKnownFolder, readParts } from './read-parts.ts';
import { isWordsFile, packWordsSchema } from './words.ts';

/** A file of a pack, not looked into yet. */
export interface PackFile {
  /** Inside the pack, with "/". */
  readonly path: string;
  /** Of its bytes, hexadecimal. */
  readonly sha256: string;
  /** Null when it is no UTF-8. */
  readonly text: string | null;
}

export type PackProblem = 'PACK_UNREADABLE' | 'PACK_INVALID' | 'PACK_HASH_WRONG';

/**
 * Reads the files of a pack: every path stays inside it, the manifest names exactly the files that are there, and each
 * has the hash that it names. What the clauses say is checked afterwards (`check-pack.ts`).
 */
export function readPack(given: readonly PackFile[]): Result<PackContent, PackProblem> {
  const files = atTheTop(given);
  for (const { path } of files) {
    const problem = pathProblem(path);
    if (problem !== null) return refuse('PACK_UNREADABLE', { problem });
  }
  const twice = repeatedPath(files.map(({ path }) => path));
  if (twice !== undefined) return unreadable(`the file “${twice}” is there twice`);
  const manifest = readManifest(files);
  if (!manifest.ok) return manifest;
  const listed = checkFiles(manifest.value, files);
  return listed.ok ? readContent(manifest.value, files) : listed;
}

/** The refusal of a pack whose content is wrong, with every problem as one line. */
export function invalidPack(problems: readonly string[]) {
  return refuse('PACK_INVALID', { count: problems.length, problem: problems[0] ?? '', problems });
}

/** The refusal of a pack larger than `mostPackBytes`. */
export function packTooLarge(file: string) {
  const problem = `a content pack has ${mostPackBytes / 1024 / 1024} MB at most`;
  return refuse('DOCUMENT_TOO_LARGE', { file, problem });
}

const unreadable = (problem: string) => refuse('PACK_UNREADABLE', { problem });

/** Packing a folder usually puts the folder itself into the archive; its files are meant. */
export function atTheTop<File extends { readonly path: string }>(files: readonly File[]): readonly File[] {
  const [first = ''] = files[0]?.path.split('/') ?? [];
  const start = `${first}/`;
  const isWrapped = first !== '' && files.every(({ path }) => path.startsWith(start));
  return isWrapped ? files.map((file) => ({ ...file, path: file.path.slice(start.length) })) : files;
}

/** Systems disagree on whether letter case tells two files apart, so it never does here. */
function repeatedPath(paths: readonly string[]): string | undefined {
  const folded = paths.map((path) => path.toLowerCase());
  return paths.find((_, index) => folded.indexOf(folded[index] ?? '') < index);
}

function readManifest(files: readonly PackFile[]): Result<PackManifest, PackProblem> {
  const file = files.find(({ path }) => path === manifestFile);
  if (!file) return unreadable(`it has no ${manifestFile}`);
  const json = parseJson(file.text);
  if (json === undefined) return unreadable(`its ${manifestFile} is no JSON`);
  const { format } = (typeof json === 'object' && json !== null ? json : {}) as { format?: unknown };
  if (typeof format === 'number' && format > newestPackFormat)
    return unreadable(`its format ${format} is newer than this program reads; update the program`);
  const parsed = packManifestSchema.safeParse(json);
  if (!parsed.success) return unreadable(shapeLines(manifestFile, parsed.error).join('; '));
  const paths = parsed.data.files.map(({ path }) => path);
  const problem = paths.map(pathProblem).find((each) => each !== null);
  if (problem !== undefined) return unreadable(problem);
  const twice = repeatedPath([...paths, manifestFile]);
  return twice === undefined ? ok(parsed.data) : unreadable(`its ${manifestFile} names “${twice}” twice`);
}

function checkFiles(manifest: PackManifest, files: readonly PackFile[]): Result<null, PackProblem> {
  const listed = new Map(manifest.files.map(({ path, sha256 }) => [path, sha256]));
  const stranger = files.find(({ path }) => path !== manifestFile && !listed.has(path));
  if (stranger) return unreadable(`the file “${stranger.path}” is not named in its ${manifestFile}`);
  for (const [path, sha256] of listed) {
    const file = files.find((each) => each.path === path);
    if (!file) return unreadable(`the file “${path}”, named in its ${manifestFile}, is missing`);
    if (file.sha256 !== sha256) return refuse('PACK_HASH_WRONG', { file: path });
  }
  return ok(null);
}

/**
 * Reads what is known by its name; other files, such as a licence, are kept and not read. A pack of format 1 holds
 * clauses alone, whatever else lies in it: so it was read when it was taken in.
 */
function readContent(manifest: PackManifest, files: readonly PackFile[]): Result<PackContent, PackProblem> {
  const problems: string[] = [];
  const jsonOf = (file: PackFile): unknown => {
    const json = parseJson(file.text);
    if (json === undefined) problems.push(`${file.path}: The file is no JSON in UTF-8. Save it as such.`);
    return json;
  };
  const read = <Content>(file: PackFile, schema: z.ZodType<Content>): Content | null => {
    const json = jsonOf(file);
    const parsed = json === undefined ? null : schema.safeParse(json);
    if (parsed && !parsed.success) problems.push(...shapeLines(file.path, parsed.error));
    return parsed?.success ? parsed.data : null;
  };
  const libraryFile = files.find(({ path }) => path === 'library.json');
  const library = libraryFile ? read(libraryFile, packLibrarySchema) : null;
  const texts = files.flatMap((file) => {
    if (!/^text\.[^/]+\.json$/.test(file.path)) return [];
    const text = read(file, packTextSchema);
    return text ? [{ file: file.path, text }] : [];
  });
  const words = files.flatMap((file) =>
    manifest.format > 1 && isWordsFile(file.path) ? (read(file, packWordsSchema) ?? []) : [],
  );
  const others = files.filter(
    ({ path }) => manifest.format > 1 && isInKnownFolder(path) && /\.json$/i.test(path),
  );
  const { problems: misplaced, ...parts } = readParts(
    others.map((file) => ({ path: file.path, json: jsonOf(file) })),
  );
  problems.push(...misplaced);
  if (problems.length === 0 && texts.length === 0 && others.length === 0 && words.length === 0)
    problems.push(
      manifest.format === 1
        ? 'The pack holds no texts. Add a file such as text.en.json.'
        : 'The pack holds nothing that this program reads. Add files such as instruments/<id>/instrument.json.',
    );
  return problems.length > 0 ? invalidPack(problems) : ok({ manifest, library, texts, words, ...parts });
}

function shapeLines(file: string, error: z.ZodError): string[] {
  return error.issues.map(({ path, message }) => {
    const place = path.length > 0 ? `${file} → ${path.map(String).join('.')}` : file;
    return `${place}: ${message}. Correct the value or its type.`;
  });
}

function parseJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
