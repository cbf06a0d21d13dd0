import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createGunzip } from 'node:zlib';
import { canonicalJson } from '../../../shared/ground/canonical-json.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import {
  type PackageLabel,
  type PackageManifest,
  packageFormat,
  packageLabelSchema,
  packageManifestSchema,
} from '../../../shared/record/exchange/package-manifest.ts';
import {
  type OpenPackage,
  PackageBroken,
  type PackageProblem,
  type PackageUnlock,
} from '../../core/ports-packages.ts';
import { areOwnCodes } from '../device-code.ts';
import { fileProblem } from '../file-problem.ts';
import { openZipFile, type ZipFileParts, type ZipResult } from '../open-zip.ts';
import { isDocumentPart, mostEntryBytes, mostPartBytes, packageLimits, partNames } from './package-parts.ts';
import { readLines } from './read-lines.ts';
import { isTooDear, openBytes, openStream, unlockPackageKey } from './seal-part.ts';

/** What stands on the outside; believed by nobody before the package was opened. */
export async function readLabel(file: string): Promise<Result<PackageLabel, PackageProblem>> {
  const opened = await openParts(file);
  if (!opened.ok) return opened;
  opened.value.zip.close();
  return ok(opened.value.label);
}

/**
 * Opens a package: key, then the manifest with its signature, then the list of parts. `verify` checks a signature of
 * a device. Parts are checked when they are read.
 */
export async function openPackage(
  file: string,
  unlock: PackageUnlock,
  verify: (device: string, text: string, signature: string) => boolean,
): Promise<Result<OpenPackage, PackageProblem | 'PACKAGE_LOCKED'>> {
  const opened = await openParts(file);
  if (!opened.ok) return opened;
  const { zip, label, labelBytes } = opened.value;
  const stop = (problem: string) => {
    zip.close();
    return refuse('PACKAGE_DAMAGED', { file: resolve(file), problem });
  };
  const sealedKey = await zip.read(partNames.key, mostPartBytes.key);
  if (!sealedKey.ok) return stop(sealedKey.problem.found);
  if (sealedKey.value === null) return stop('the part that holds its key is missing');
  if (isTooDear(sealedKey.value))
    return stop('its passphrase would cost more work than a package may ask for');
  const identity = await unlockPackageKey(sealedKey.value, unlock);
  if (identity === null) {
    zip.close();
    return refuse('PACKAGE_LOCKED', { file: resolve(file), sealed: label.sealed });
  }
  const manifest = await readManifest(zip, identity, verify);
  if (typeof manifest === 'string') return stop(manifest);
  if (manifest.format > packageFormat) {
    zip.close();
    return refuse('PACKAGE_NEWER', newer(file, manifest.format));
  }
  if (manifest.label !== sha256(labelBytes))
    return stop('the label on its outside isn’t the one that was signed');
  const strange = strangeParts(zip, manifest);
  if (strange !== null) return stop(strange);
  return ok(asOpen(file, zip, label, manifest, identity));
}

interface Outside {
  readonly zip: ZipFileParts;
  readonly label: PackageLabel;
  readonly labelBytes: Buffer;
}

async function openParts(file: string): Promise<Result<Outside, PackageProblem>> {
  const path = resolve(file);
  let opened: ZipResult<ZipFileParts>;
  try {
    opened = await openZipFile(path, packageLimits);
  } catch (error) {
    const problem = fileProblem(error, 'it is not there');
    if (problem === null) throw error;
    return refuse('FILE_NOT_READABLE', { file: path, problem });
  }
  if (!opened.ok)
    return (await beginsAsPackage(path))
      ? refuse('PACKAGE_DAMAGED', { file: path, problem: opened.problem.found })
      : refuse('NOT_A_PACKAGE', { file: path });
  const zip = opened.value;
  const read = await zip.read(partNames.label, mostPartBytes.label);
  if (!read.ok || read.value === null) {
    zip.close();
    return read.ok
      ? refuse('NOT_A_PACKAGE', { file: path })
      : refuse('PACKAGE_DAMAGED', { file: path, problem: read.problem.found });
  }
  const label = parse(read.value.toString());
  const format = (label as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && format > packageFormat) {
    zip.close();
    return refuse('PACKAGE_NEWER', newer(path, format));
  }
  const known = packageLabelSchema.safeParse(label);
  if (known.success) return ok({ zip, label: known.data, labelBytes: read.value });
  zip.close();
  return refuse('NOT_A_PACKAGE', { file: path });
}

/**
 * Whether a file may be a package of which the rest is missing: it begins as a zip does, or nothing stands there so far,
 * as in a file whose room another program has taken and not filled yet.
 */
async function beginsAsPackage(path: string): Promise<boolean> {
  const handle = await open(path, 'r').catch(() => null);
  if (handle === null) return true;
  try {
    const start = Buffer.alloc(4);
    const { bytesRead } = await handle.read(start, 0, start.length, 0);
    const there = start.subarray(0, bytesRead);
    return there.every((byte) => byte === 0) || zipStart.subarray(0, bytesRead).equals(there);
  } finally {
    await handle.close();
  }
}

/** How the first part of a zip begins. */
const zipStart = Buffer.from('PK\x03\x04', 'latin1');

const newer = (file: string, format: number) => ({ file: resolve(file), format, supported: packageFormat });

/** The manifest, or what is wrong with it. */
async function readManifest(
  zip: ZipFileParts,
  identity: string,
  verify: (device: string, text: string, signature: string) => boolean,
): Promise<PackageManifest | string> {
  const sealed = await zip.read(partNames.manifest, mostPartBytes.manifest);
  if (!sealed.ok) return sealed.problem.found;
  if (sealed.value === null) return 'its list of contents is missing';
  const bytes = await openBytes(sealed.value, identity);
  if (bytes === null) return 'its list of contents was altered';
  const [text = '', signature = '', ...rest] = Buffer.from(bytes).toString('utf8').split('\n');
  const value = parse(text);
  const read = packageManifestSchema.safeParse(value);
  if (!read.success || rest.join('') !== '' || canonicalJson(value) !== text)
    return 'its list of contents isn’t one that this program reads';
  if (!verify(read.data.device, text, signature))
    return 'its list of contents wasn’t signed by the device that it names';
  // A code is all that a history shows of a device.
  return areOwnCodes(read.data.devices) ? read.data : 'it calls a device by a code that isn’t that device’s';
}

/** Parts that the manifest doesn't name, or names and that aren't there; null when they agree. */
function strangeParts(zip: ZipFileParts, { parts }: PackageManifest): string | null {
  const own: readonly string[] = [partNames.label, partNames.key, partNames.manifest];
  const listed = new Set(parts.map(({ name }) => name));
  const there = new Set(zip.names);
  if (listed.size < parts.length) return 'its list of contents names a part twice';
  const extra = zip.names.find((name) => !listed.has(name) && !own.includes(name));
  if (extra !== undefined) return `the part “${extra}” isn’t in its signed list of contents`;
  const gone = parts.find(({ name }) => !there.has(name));
  return gone ? `the part “${gone.name}” is missing` : null;
}

function asOpen(
  file: string,
  zip: ZipFileParts,
  label: PackageLabel,
  manifest: PackageManifest,
  identity: string,
): OpenPackage {
  const byName = new Map(manifest.parts.map((part) => [part.name, part]));
  const documents = manifest.parts.filter(({ name }) => isDocumentPart(name));
  const bySha = new Map(documents.map((part) => [part.sha256, part]));
  const there = <Value>(name: string, read: ZipResult<Value | null>): Value => {
    if (!read.ok) throw new PackageBroken(read.problem.found);
    if (read.value === null) throw new PackageBroken(`the part “${name}” is missing`);
    return read.value;
  };
  const whole = async (name: string) => {
    const sealed = there(name, await zip.read(name, mostPartBytes.whole));
    const bytes = await openBytes(sealed, identity);
    if (bytes === null || sha256(bytes) !== byName.get(name)?.sha256)
      throw new PackageBroken(`the part “${name}” isn’t the one that was signed`);
    return bytes;
  };
  return {
    file: resolve(file),
    label,
    manifest,
    async *entries() {
      const part = byName.get(partNames.entries);
      if (part === undefined) return;
      const sealed = there(partNames.entries, await zip.stream(partNames.entries));
      const hash = createHash('sha256');
      try {
        const plain = await openStream(sealed, identity);
        const unpacked = createGunzip({ chunkSize: 128 * 1024 });
        // A pipe tells its end nothing of what failed before it.
        plain.on('error', (error) => unpacked.destroy(error)).pipe(unpacked);
        yield* readLines(unpacked, Math.min(part.bytes, mostEntryBytes), (piece) => hash.update(piece));
      } catch (error) {
        if (error instanceof PackageBroken) throw error;
        throw new PackageBroken(`the part “${part.name}” can’t be read to its end`, { cause: error });
      }
      if (hash.digest('hex') !== part.sha256)
        throw new PackageBroken(`the part “${part.name}” isn’t the one that was signed`);
    },
    async extract() {
      if (!byName.has(partNames.extract)) return null;
      return parse(Buffer.from(await whole(partNames.extract)).toString('utf8'));
    },
    async document(sha) {
      const part = bySha.get(sha);
      return part ? whole(part.name) : null;
    },
    close: () => zip.close(),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
