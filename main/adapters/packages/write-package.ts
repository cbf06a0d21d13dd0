import { createHash, type Hash } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { canonicalJson } from '../../../shared/ground/canonical-json.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { PackageManifest } from '../../../shared/record/exchange/package-manifest.ts';
import type { PackageContent, PackageSeal } from '../../core/ports-packages.ts';
import { syncFolder } from '../atomic-file.ts';
import { fileProblem, sizeOf } from '../file-problem.ts';
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
  const partial = `${target}.partial`;
  const failed = (problem: string) => refuse('PACKAGE_NOT_WRITTEN', { file: target, problem });
  if (sizeOf(target) !== null) return failed('a file of that name is there');
  let zip: ZipFileWriter | null = null;
  try {
    await rm(partial, { force: true });
    zip = createZipFile(partial, new Date(content.madeAt));
    const manifest = await writeParts(zip, content, seal, workFactor);
    zip.finish();
    await rename(partial, target);
    await syncFolder(dirname(target));
    return ok(manifest);
  } catch (error) {
    if (zip) closeQuietly(zip);
    await rm(partial, { force: true }).catch(() => {});
    if (error instanceof PackageTooLarge) return refuse('PACKAGE_TOO_LARGE', { file: target });
    const problem = fileProblem(error);
    if (problem === null) throw error;
    return failed(problem);
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
