import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import {
  compareVersions,
  type ReleaseFile,
  readReleaseName,
} from '../../../shared/rules/update/release-file.ts';
import {
  nameOfSum,
  signatureFile,
  signaturesIn,
  signedSums,
  sumsFile,
} from '../../../shared/rules/update/release-sums.ts';
import { os } from '../implement.ts';
import type { Updates } from '../ports-updates.ts';

/** From the outside inwards: whose list it is, whether the file stands in it, and only then what its name promises. */
export const check = os.update.check.handler(async ({ input, context: { session } }) => {
  const updates = await session.ports.updates();
  const { path: file } = input;
  if (updates.keys.length === 0) return refuse('UPDATE_NO_KEY', { file });
  const read = await updates.read(input.path);
  if (!read.ok) return read;
  const { sums, signature, sha256, bytes } = read.value;
  if (sums === null) return refuse('UPDATE_UNSIGNED', { file, missing: sumsFile });
  if (signature === null) return refuse('UPDATE_UNSIGNED', { file, missing: signatureFile });
  if (!isSigned(updates, sums, signature)) return refuse('UPDATE_FORGED', { file });
  const name = nameOfSum(sums, sha256);
  if (name === null) return refuse('UPDATE_ALTERED', { file });
  const release = readReleaseName(name);
  if (release === null) return refuse('UPDATE_NO_PROGRAM', { file: name });
  if (!isFor(release, updates))
    return refuse('UPDATE_OTHER_SYSTEM', {
      file: name,
      for: systemName(release.system, release.arch),
      system: systemName(updates.system, updates.arch),
    });
  const from = session.ports.programVersion;
  const to = release.version;
  const order = compareVersions(to, from);
  if (order < 0 && !input.older) return refuse('UPDATE_OLDER', { file: name, from, to });
  const step = order > 0 ? ('newer' as const) : order < 0 ? ('older' as const) : ('same' as const);
  return ok({ name, from, to, step, form: release.form, bytes, sha256 });
});

function isSigned({ keys, verify }: Updates, sums: string, signature: string): boolean {
  const text = signedSums(sums);
  return signaturesIn(signature).some((each) => keys.some((key) => verify(key, text, each)));
}

const isFor = (release: ReleaseFile, { system, arch }: Updates) =>
  (release.system === null || release.system === system) && (release.arch === null || release.arch === arch);

const systemNames: Readonly<Record<string, string>> = { win32: 'Windows', darwin: 'macOS', linux: 'Linux' };

const systemName = (system: string | null, arch: string | null) =>
  [system === null ? null : (systemNames[system] ?? system), arch].filter((part) => part !== null).join(' ');
