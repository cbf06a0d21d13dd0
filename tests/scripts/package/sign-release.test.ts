import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createUpdates } from '../../../main/adapters/updates/create-updates.ts';
import { publicHalf, signRelease } from '../../../scripts/sign-release.ts';
import { code, startApp, value } from '../../support/app.ts';

const folders: string[] = [];
let folder: string;
const name = 'psea-partner-assessment-1.2.3-linux-amd64.deb';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'psea-sign-'));
  folders.push(folder);
  writeFileSync(join(folder, name), 'a fictional installer');
  writeFileSync(join(folder, 'sbom.cdx.json'), '{}');
});
afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true, force: true });
});

const newKey = () => generateKeyPairSync('ed25519').privateKey;
const pemOf = (key: ReturnType<typeof newKey>) => key.export({ format: 'pem', type: 'pkcs8' }).toString();

describe('a release', () => {
  it('signed by the makers is what their program takes, and no other’s', async () => {
    const key = newKey();
    expect(signRelease(folder, pemOf(key), [publicHalf(key)])).toBe(true);
    const ask = async (keys: readonly string[]) => {
      const test = startApp({ ports: { updates: async () => createUpdates(keys, 'linux', 'x64') } });
      const answer = await test.client.update.check({ path: join(folder, name) });
      await test.end();
      return answer;
    };
    expect(value(await ask([publicHalf(key)]))).toMatchObject({ to: '1.2.3', name });
    expect(code(await ask([publicHalf(newKey())]))).toBe('UPDATE_FORGED');
  });

  it('has the same list whoever writes it, as other programs read it', () => {
    expect(signRelease(folder, '', [])).toBe(false);
    const first = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
    expect(first).toMatch(/^[0-9a-f]{64} {2}psea-[^\n]+\n[0-9a-f]{64} {2}sbom\.cdx\.json\n$/);
    signRelease(folder, '', []);
    expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(first);
  });

  it('is not signed with a key that the program doesn’t ship, nor with one of another kind', () => {
    const key = newKey();
    expect(() => signRelease(folder, pemOf(key), [publicHalf(newKey())])).toThrow('doesn’t ship');
    const { privateKey: other } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(() => signRelease(folder, pemOf(other), [])).toThrow('Ed25519');
  });
});

describe('the keys that ship', () => {
  it('are whole public keys of Ed25519, each once', () => {
    const file = join(import.meta.dirname, '../../../main/adapters/updates/release-keys.json');
    const { keys } = JSON.parse(readFileSync(file, 'utf8')) as { keys: string[] };
    expect(new Set(keys).size).toBe(keys.length);
    for (const x of keys) {
      const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });
      expect(publicHalf(key)).toBe(x);
    }
  });
});
