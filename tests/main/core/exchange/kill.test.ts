import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createPackages } from '../../../../main/adapters/packages/create-packages.ts';
import { createVerify } from '../../../../main/adapters/verify-signature.ts';
import { passphrase, startApp, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { gather } from '../../../support/gather.ts';
import { addPartner, packagePassphrase, problems, type Road, secondLaptop, startRoad } from './offices.ts';

// Taking a package over is all or nothing, whenever the process ends. `PSEA_KILLS=500` makes the long form.
const kills = Number(process.env.PSEA_KILLS ?? 2);
const script = fileURLToPath(new URL('merge-writer.ts', import.meta.url));

it(`takes a package over whole or not at all when it is killed ${kills} times in the midst of it`, {
  timeout: 60_000 + kills * 20_000,
}, async () => {
  const road = startRoad();
  const first = await startWithWorkspace();
  const here = await secondLaptop(first);
  await addPartner(here, 'Fictional own');
  for (let partner = 0; partner < 40; partner += 1) {
    const id = await addPartner(first, `Fictional partner ${partner}`);
    value(await first.client.partner.edit({ partner: id, fields: { country: 'KE' } }));
  }
  const path = await road.send(first);
  value(await here.client.workspace.close({}));
  const found = { none: 0, all: 0 };
  for (let kill = 0; kill < kills; kill += 1) {
    const { merged } = await killOnce(here, road, path, kill);
    found[merged ? 'all' : 'none'] += 1;
  }
  expect(found.none + found.all).toBe(kills);
  for (const test of [first, here]) await test.end();
  road.end();
});

/** Kills one writer on a fresh copy of the workspace; answers with whether the package was in it by then. */
async function killOnce(here: TestApp, road: Road, path: string, number: number) {
  const test = startApp();
  cpSync(here.folder, test.folder, { recursive: true });
  const out = road.path(`out-${number}`);
  mkdirSync(out);
  const child = spawn(process.execPath, [script, test.folder, path, out], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = listen(child);
  await said.opened;
  // Mostly while it takes the package over, sometimes while it writes its own.
  await wait(randomInt(number % 4 === 3 ? 1200 : 400));
  const told = await said.kill();

  const { client } = test;
  value(await client.workspace.open({ folder: test.folder, passphrase }));
  const { total } = value(await client.partner.list({}));
  expect([1, 41]).toContain(total);
  if (told.includes('merged')) expect(total).toBe(41);
  expect(await problems(test)).toEqual([]);
  for (const name of readdirSync(out).filter((each) => each.endsWith('.psea')))
    await expectWhole(`${out}/${name}`);
  for (const name of told.filter((line) => line.endsWith('.psea'))) expect(readdirSync(out)).toContain(name);

  const again = await road.take(test, path);
  expect(again.totals).toMatchObject({ refused: 0, new: total === 41 ? 0 : 40 });
  expect(value(await client.partner.list({})).total).toBe(41);
  // What the killed one had laid down to be looked at is gone.
  expect(readdirSync(test.folder).filter((name) => name.startsWith('incoming'))).toEqual([]);
  expect(await problems(test)).toEqual([]);
  expect(test.bugs).toEqual([]);
  await test.end();
  return { merged: total === 41 };
}

async function expectWhole(file: string): Promise<void> {
  const opened = value(
    await createPackages().open(file, { kind: 'passphrase', passphrase: packagePassphrase }, createVerify()),
  );
  expect(await gather(opened.entries())).toHaveLength(opened.manifest.entries);
  opened.close();
}

function listen(child: ChildProcess) {
  let output = '';
  let problem = '';
  child.stderr?.on('data', (piece: Buffer) => {
    problem += piece.toString();
  });
  const opened = new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (piece: Buffer) => {
      output += piece.toString();
      resolve();
    });
    child.on('exit', () => reject(new Error(`The writer ended before it opened the workspace. ${problem}`)));
  });
  const closed = once(child, 'close');
  return {
    opened,
    async kill() {
      child.kill('SIGKILL');
      await closed;
      if (child.signalCode !== 'SIGKILL') throw new Error(`The writer ended by itself. ${problem}`);
      return output.split('\n').slice(0, -1);
    },
  };
}
