import { createHash, createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signatureFile, signedSums, sumsFile } from '../../shared/rules/update/release-sums.ts';

/** A key of fictional makers, the same in every run. */
export function releaseKey(seed = 7): { readonly key: KeyObject; readonly publicKey: string } {
  const prefix = Buffer.from('302e020100300506032b657004220420', 'hex');
  const der = Buffer.concat([prefix, Buffer.alloc(32, seed)]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return { key, publicKey: key.export({ format: 'jwk' }).x ?? '' };
}

export const testReleaseKey = releaseKey();

export const installer = 'psea-partner-assessment-1.2.3-linux-amd64.deb';

interface Release {
  /** Content by name. */
  readonly files?: Readonly<Record<string, string>>;
  readonly key?: KeyObject;
}

/** A folder as a release is: files, their sums, and the signature over these. Answers with the path of the first file. */
export function writeRelease(folder: string, release: Release = {}): string {
  const { files = { [installer]: 'a fictional installer' }, key = testReleaseKey.key } = release;
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const sums = Object.entries(files)
    .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .join('');
  writeFileSync(join(folder, sumsFile), sums);
  const signature = sign(null, Buffer.from(signedSums(sums)), key).toString('base64');
  writeFileSync(join(folder, signatureFile), `${signature}\n`);
  return join(folder, Object.keys(files)[0] ?? '');
}
