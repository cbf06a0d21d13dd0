// `node scripts/sign-release.ts <folder>`: writes SHA256SUMS over the files of a release and signs it with the key in
// RELEASE_SIGNING_KEY (PKCS 8, PEM). Without that key the list stays unsigned, and says so: programs then take no such
// file as an update. `node scripts/sign-release.ts --new-key <file>` makes a key pair; its public half goes into
// main/adapters/updates/release-keys.json.
import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { signatureFile, signedSums, sumsFile } from '../shared/rules/update/release-sums.ts';
import { runScript } from './make-ready.mjs';
import { Hindrance, root } from './project.mjs';

if (import.meta.main) {
  await runScript(async () => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { 'new-key': { type: 'string' } },
    });
    if (values['new-key'] !== undefined) return makeKey(values['new-key']);
    const [folder] = positionals;
    if (folder === undefined) throw new Hindrance('Which folder holds the release?');
    const signed = signRelease(folder, process.env.RELEASE_SIGNING_KEY ?? '', shippedKeys());
    process.stdout.write(
      signed
        ? `${sumsFile} is signed.\n`
        : `${sumsFile} is not signed: there is no key. Programs take no file of this release as an update.\n`,
    );
  });
}

/** Writes the sums, and the signature where there is a key. Answers whether it is signed. `shipped`: keys in the program. */
export function signRelease(folder: string, pem: string, shipped: readonly string[]): boolean {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== sumsFile && entry.name !== signatureFile)
    .map(({ name }) => name)
    .sort();
  if (names.length === 0) throw new Hindrance(`${folder} holds no file of a release.`);
  const sums = names.map((name) => `${sumOf(join(folder, name))}  ${name}\n`).join('');
  writeFileSync(join(folder, sumsFile), sums);
  if (pem.trim() === '') return false;
  const key = createPrivateKey(pem);
  const publicKey = publicHalf(key);
  if (!shipped.includes(publicKey))
    throw new Hindrance(
      `The program doesn’t ship the public half of this key, ${publicKey}, so that nobody’s program would believe it. Add it to main/adapters/updates/release-keys.json first.`,
    );
  const signature = sign(null, Buffer.from(signedSums(sums)), key).toString('base64');
  writeFileSync(join(folder, signatureFile), `${signature}\n`);
  return true;
}

/** As the program ships it: the point alone, base64url. */
export function publicHalf(key: KeyObject): string {
  const { x, crv } = key.export({ format: 'jwk' });
  if (crv !== 'Ed25519' || x === undefined) throw new Hindrance('The key is not one of Ed25519.');
  return x;
}

function shippedKeys(): readonly string[] {
  const file = join(root, 'main', 'adapters', 'updates', 'release-keys.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { keys: string[] }).keys;
}

/** Never over a file that is there: it may be the key of an earlier release. */
function makeKey(file: string): void {
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(file, privateKey.export({ format: 'pem', type: 'pkcs8' }), { flag: 'wx', mode: 0o600 });
  process.stdout.write(`${publicHalf(privateKey)}\n`);
}

const sumOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
