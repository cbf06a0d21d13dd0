import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { inspectFile } from '../../main/adapters/evidence/inspect-file.ts';
import { systemClock } from '../../main/adapters/system/clock.ts';
import { createWorkspaces } from '../../main/adapters/workspace/create-workspaces.ts';
import { createApp } from '../../main/core/create-app.ts';
import { type TestClient, value } from '../support/app.ts';
import { instruments, officer } from '../support/desk.ts';
import { largePdf } from '../support/large-pdf.ts';
import { unusedPorts } from '../support/unused-ports.ts';
import { compare } from './support/measure.ts';

const size = 20 * 1024 * 1024;

const root = mkdtempSync(join(tmpdir(), 'psea-bench-'));
let count = 0;
const app = createApp({
  ...unusedPorts,
  clock: systemClock,
  ids: { newId: () => `bench-${++count}` },
  workspaces: createWorkspaces({ scryptWorkFactor: 10 }),
  instruments,
  inspectFile,
});
const client = createORPCClient<TestClient>({ call: (path, input) => app.dispatch(path, input) });

try {
  const passphrase = 'a fictional passphrase for benches';
  value(
    await client.workspace.create({ folder: join(root, 'workspace'), passphrase, office: 'Bench', officer }),
  );
  const partner = value(await client.partner.create({ fields: { name: 'Fictional partner' } })).reference;
  const pdf = largePdf(size);
  let round = 0;
  await compare(
    'Adding a PDF of 20 MiB',
    15,
    {
      name: 'evidence.add, durable on the disk',
      run: async () => {
        round += 1;
        pdf.writeUInt32LE(round, size / 2);
        value(
          await client.evidence.add({ partner, file: { name: `scan ${round}.pdf`, bytes: pdf }, fields: {} }),
        );
      },
    },
    { name: 'SHA-256 and ChaCha20-Poly1305 in memory', run: () => hashAndEncrypt(pdf) },
    3,
  );
} finally {
  await app.close();
  rmSync(root, { recursive: true, force: true });
}

function hashAndEncrypt(bytes: Uint8Array): void {
  createHash('sha256').update(bytes).digest('hex');
  const encrypt = createCipheriv('chacha20-poly1305', randomBytes(32), randomBytes(12), {
    authTagLength: 16,
  });
  encrypt.update(bytes);
  encrypt.final();
  encrypt.getAuthTag();
}
