import { spawn } from 'node:child_process';
import { createHash, randomInt } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { documentsOfCopy } from '../../../../../main/adapters/workspace/evidence/create-documents.ts';
import { temporaryFolder } from '../fixture.ts';

const key = '0f'.repeat(32);
const kills = Number(process.env.PSEA_KILLS ?? 8);

it(`keeps every acknowledged document whole when the process is killed ${kills} times while it adds`, {
  timeout: 60_000 + kills * 5_000,
}, async () => {
  const folder = temporaryFolder();
  const acknowledged = new Set<string>();
  for (let time = 0; time < kills; time += 1) {
    const adder = spawn(process.execPath, [join(import.meta.dirname, 'kill-adder.ts'), folder, key], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    await new Promise<void>((began) => {
      adder.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        began();
      });
    });
    await wait(randomInt(120));
    adder.kill('SIGKILL');
    await new Promise((done) => adder.on('close', done));
    for (const line of said.split('\n').slice(1, -1)) acknowledged.add(line);

    const documents = documentsOfCopy(folder, 'workspace-1', key);
    expect(documents.check()).toEqual([]);
    for (const sha256 of acknowledged) {
      const bytes = documents.read(sha256) ?? Buffer.alloc(0);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
    documents.close();
  }
  expect(acknowledged.size).toBeGreaterThan(0);
});
