import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { canonicalJson } from '../../../../shared/ground/canonical-json.ts';
import { checkChain } from '../../../../shared/record/journal/chain.ts';
import { newWorkspace, openStore, workspaces } from './fixture.ts';
import { project } from './journal-author.ts';
import { startWriter } from './writer-process.ts';

// DESIGN.md, section 4: an acknowledged change survives. `PSEA_KILLS=200` makes the long form.
const kills = Number(process.env.PSEA_KILLS ?? 12);
/** A new workspace now and then keeps the whole check of each one quick. */
const killsPerWorkspace = 20;

it(`loses nothing acknowledged when the process is killed ${kills} times in mid-write`, {
  timeout: 60_000 + kills * 5_000,
}, async () => {
  let acknowledged = 0;
  for (let done = 0; done < kills; done += killsPerWorkspace) {
    acknowledged += await killAndCheck(Math.min(killsPerWorkspace, kills - done));
  }
  expect(acknowledged).toBeGreaterThan(kills);
});

/** Kills a writer on one workspace again and again, with a whole check after each; returns entries acknowledged. */
async function killAndCheck(times: number): Promise<number> {
  const { folder, store: first } = await newWorkspace();
  const key = workspaces.exportKey(first);
  first.close();
  const acknowledged = new Set<string>();
  for (let time = 0; time < times; time += 1) {
    const writer = startWriter(folder, key);
    // Mostly while it writes, sometimes while it still opens what the kill before left behind.
    if (randomInt(6) > 0) await writer.opened;
    await wait(randomInt(150));
    for (const id of await writer.kill()) acknowledged.add(id);

    const store = await openStore(folder, { kind: 'key', key });
    const missing = new Set(acknowledged);
    for (const stream of store.streams()) {
      const entries = store.entries(stream);
      for (const { id } of entries) missing.delete(id);
      expect(checkChain(entries, store)).toEqual([]);
      expect(store.head(stream)?.seq).toBe(entries.length);
      const right = project(stream, entries);
      expect(canonicalJson(store.snapshot(stream))).toBe(canonicalJson(right.snapshot));
      expect(store.row(stream)).toEqual(right.row);
      expect(store.lamport()).toBeGreaterThanOrEqual(entries.at(-1)?.lamport ?? 0);
    }
    expect([...missing]).toEqual([]);
    expect(store.checkFile()).toEqual([]);
    store.close();
  }
  return acknowledged.size;
}
