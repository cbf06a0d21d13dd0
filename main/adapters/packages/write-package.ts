import { createHash, type Hash, randomBytes } from 'node:crypto';
import { link, open, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { canonicalJson } from '../../../shared/ground/canonical-json.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { PackageManifest } from '../../../shared/record/exchange/package-manifest.ts';
import type { PackageContent, PackageSeal } from '../../core/ports-packages.ts';
import { syncFolder } from '../atomic-file.ts';
import { fileProblem, sizeOf } from '../file-problem.ts';
import { renamePatiently } from '../patient-rename.ts';
import { documentPart, partNames } from './package-parts.ts';
import { newPackageKey, sealBytes, sealStream } from './seal-part.ts';
import { createZipFile, PackageTooLarge, type ZipFileWriter } from './zip-file.ts';

/**
 * Writes a package beside its place and gives it its name once it is whole and on the disk. A file that is there is
 * never written over. Documents that can't be read are named in the manifest, never dropped.
 */
export async function writePackage(
  file: string,
  content: PackageContent,
  seal: PackageSeal,
  workFactor?: number,
): Promise<Result<PackageManifest, 'PACKAGE_NOT_WRITTEN' | 'PACKAGE_TOO_LARGE'>> {
  const target = resolve(file);
  // A name of its own: another program may write beside it, and neither finishes what the other began.
  const partial = `${target}.${randomBytes(6).toString('hex')}.partial`;
  const failed = (problem: string) => refuse('PACKAGE_NOT_WRITTEN', { file: target, problem });
  if (sizeOf(target) !== null) return failed(taken);
  let zip: ZipFileWriter | null = null;
  try {
    zip = createZipFile(partial, new Date(content.madeAt));
    await removeForgotten(target, partial);
    const manifest = await writeParts(zip, content, seal, workFactor);
    zip.finish();
    await giveName(partial, target);
    await syncFolder(dirname(target));
    return ok(manifest);
  } catch (error) {
    if (zip) closeQuietly(zip);
    await rm(partial, { force: true }).catch(() => {});
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return failed(taken);
    if (error instanceof PackageTooLarge) return refuse('PACKAGE_TOO_LARGE', { file: target });
    const problem = fileProblem(error);
    if (problem === null) throw error;
    return failed(problem);
  }
}

const taken = 'a file of that name is there';

/** Gives a whole file its name, and never takes it from another: of two that finish at once, one is told. */
async function giveName(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // Drives on which a file has one name only, such as USB sticks: the name is taken first, then the file put there.
    await (await open(to, 'wx')).close();
    await renamePatiently(from, to);
    return;
  }
  await rm(from);
}

/** What crashes left of this very package, an hour ago or more by the clock of its disk. */
async function removeForgotten(target: string, own: string): Promise<void> {
  const now = (await stat(own)).mtimeMs;
  const start = `${basename(target)}.`;
  for (const name of await readdir(dirname(target))) {
    if (!name.startsWith(start) || !name.endsWith('.partial')) continue;
    const file = join(dirname(target), name);
    const found = await stat(file).catch(() => null);
    if (found && now - found.mtimeMs > 3_600_000) await rm(file, { force: true }).catch(() => {});
  }
}

async function writeParts(
  zip: ZipFileWriter,
  { label, about, entries, extract, documents, readDocument, sign, step }: PackageContent,
  seal: PackageSeal,
  workFactor: number | undefined,
): Promise<PackageManifest> {
  const labelText = canonicalJson(label);
  const key = await newPackageKey(seal, workFactor);
  const parts: PackageManifest['parts'] = [];
  const add = (name: string, bytes: Uint8Array) => {
    const part = zip.begin(name);
    part.push(bytes);
    part.close();
  };
  add(partNames.label, Buffer.from(labelText));
  add(partNames.key, key.sealedKey);

  let count = 0;
  if (entries !== null) {
    const measured = measure();
    const told = counted(entries, (number) => {
      count = number;
      if (number % 1000 === 0) step?.({ entries: number, documents: 0 });
    });
    const packed = createGzip();
    // A pipe tells its end nothing of what failed before it.
    Readable.from(inPieces(told, measured.take))
      .on('error', (error) => packed.destroy(error))
      .pipe(packed);
    const part = zip.begin(partNames.entries);
    for await (const piece of await sealStream(packed, key.recipient)) part.push(piece as Uint8Array);
    part.close();
    parts.push({ name: partNames.entries, ...measured.result() });
  } else {
    const bytes = Buffer.from(canonicalJson(extract));
    add(partNames.extract, await sealBytes(bytes, key.recipient));
    parts.push({ name: partNames.extract, bytes: bytes.length, sha256: sha256(bytes) });
  }

  const { carried: wanted, leftOut } = documents();
  const missing: PackageManifest['missing'] = leftOut.map((sha256) => ({ sha256, why: 'left-out' }));
  let carried = 0;
  for (const sha256 of wanted) {
    const bytes = readDocument(sha256);
    if (bytes === null) {
      missing.push({ sha256, why: 'lost' });
      continue;
    }
    carried += 1;
    const name = documentPart(carried);
    add(name, await sealBytes(bytes, key.recipient));
    parts.push({ name, bytes: bytes.length, sha256 });
    step?.({ entries: count, documents: carried });
  }

  const manifest: PackageManifest = {
    ...about(),
    entries: count,
    documents: carried,
    missing,
    label: sha256(Buffer.from(labelText)),
    parts,
  };
  const text = canonicalJson(manifest);
  add(partNames.manifest, await sealBytes(Buffer.from(`${text}\n${sign(text)}\n`), key.recipient));
  return manifest;
}

const pieceLength = 64 * 1024;

/** Lines gathered to pieces, each told to `take` before it goes on. */
function* inPieces(lines: Iterable<string>, take: (piece: Buffer) => void): Generator<Buffer> {
  let text = '';
  for (const line of lines) {
    text += `${line}\n`;
    if (text.length < pieceLength) continue;
    const piece = Buffer.from(text);
    take(piece);
    yield piece;
    text = '';
  }
  const piece = Buffer.from(text);
  take(piece);
  yield piece;
}

function* counted<Item>(items: Iterable<Item>, tell: (number: number) => void): Generator<Item> {
  let number = 0;
  for (const item of items) {
    number += 1;
    tell(number);
    yield item;
  }
}

function measure() {
  const hash: Hash = createHash('sha256');
  let bytes = 0;
  return {
    take(piece: Buffer) {
      hash.update(piece);
      bytes += piece.length;
    },
    result: () => ({ bytes, sha256: hash.digest('hex') }),
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function closeQuietly(zip: ZipFileWriter): void {
  try {
    zip.abandon();
  } catch {
    // Closed already: what failed came after it was finished.
  }
}
