import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { newWorkspace, openStore, sealed, temporaryFolder, workspaces } from '../fixture.ts';
import { write } from '../journal-author.ts';

// A restore that is killed leaves the old workspace or the new one, never half of either. PSEA_KILLS=500 is the long form.
const kills = Number(process.env.PSEA_KILLS ?? 5);
const script = fileURLToPath(new URL('kill-restorer.ts', import.meta.url));

it(`leaves the old or the new when it is killed ${kills} times`, {
  timeout: 60_000 + kills * 5_000,
}, async () => {
  const root = temporaryFolder();
  const [backup, model, folder] = [join(root, 'backup'), join(root, 'model'), join(root, 'office')];
  const made = await newWorkspace();
  const key = workspaces.exportKey(made.store);
  const kept = [1, 2, 3].map((n) => {
    const document = made.store.documents.prepare(Buffer.alloc(900_000, n));
    document.keep();
    return document.sha256;
  });
  for (let n = 0; n < 40; n += 1) write(made.store, { stream: `partner-${n % 5}`, data: { n } });
  expect((await made.store.backup(backup, sealed)).ok).toBe(true);
  write(made.store, { stream: 'partner-later', data: { n: 'after' } });
  made.store.close();
  renameSync(made.folder, model);

  const seen = { old: 0, new: 0 };
  let longest = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    for (const name of readdirSync(root))
      if (name.startsWith('office')) rmSync(join(root, name), { recursive: true });
    cpSync(model, folder, { recursive: true });
    // The first is let run to its end, and tells how long one takes; the second ends as it begins, and the others
    // somewhere on the way, on a machine that may be faster by then.
    const after = kill === 0 ? null : kill === 1 ? 0 : longest;
    const took = await restoreFor(after, folder, backup, key);
    longest = kill === 0 ? took : longest;

    const store = await openStore(folder, { kind: 'key', key });
    const isOld = store.streams().includes('partner-later');
    expect(store.streams().filter((name) => name !== 'partner-later')).toHaveLength(5);
    expect(store.checkFile()).toEqual([]);
    for (const sha256 of kept) expect(store.documents.read(sha256)?.length).toBe(900_000);
    store.close();
    seen[isOld ? 'old' : 'new'] += 1;
    // What was there is kept beside it, and nothing unfinished is left.
    const aside = readdirSync(root).filter((name) => name.includes('before restore'));
    expect(aside).toHaveLength(isOld ? 0 : 1);
    expect(readdirSync(root).filter((name) => name.includes('restoring'))).toEqual([]);
  }
  expect(seen.new).toBeGreaterThan(0);
  expect(seen.old).toBeGreaterThan(0);
});

it('goes on at the next opening where it was ended between setting aside and taking the place', async () => {
  const { folder, store } = await newWorkspace();
  write(store, { stream: 'partner-1', data: { n: 1 } });
  store.close();
  renameSync(folder, `${folder}.restoring`);
  expect((await openStore(folder)).entries('partner-1')).toHaveLength(1);
  expect(existsSync(`${folder}.restoring`)).toBe(false);
});

/** Kills it so many milliseconds after it began, or lets it end; returns how long it ran from then on. */
async function restoreFor(
  after: number | null,
  folder: string,
  backup: string,
  key: string,
): Promise<number> {
  const child = spawn(process.execPath, [script, folder, backup], {
    env: { ...process.env, PSEA_TEST_KEY: key },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), closed]);
  const began = performance.now();
  if (after === null) await closed;
  else if (after > 0) await Promise.race([wait(randomInt(Math.max(2, Math.ceil(after)))), closed]);
  child.kill('SIGKILL');
  await closed;
  return performance.now() - began;
}
