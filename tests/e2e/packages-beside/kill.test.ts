import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { RequestQuestion } from '../../../main/hosts/beside/core-messages.ts';
import { startWithWorkspace, type TestApp, value } from '../../support/app.ts';
import { changersOver, comesTo } from '../support/changers.ts';
import { add, newFolder, withWorkspace } from '../support/core.ts';
import { listOf } from '../support/many-partners.ts';

// Packages are taken over in a thread beside the core. `PSEA_KILLS=50` makes the long form.
const kills = Number(process.env.PSEA_KILLS ?? 1);
const packagePassphrase = 'a fictional word for the road';
const each = 60;

/** An office whose partners lie in so many packages, each with more of them than the one before. */
async function officeWith(packages: number) {
  const office = await startWithWorkspace({ today: '2026-03-02' });
  onTestFinished(() => office.end());
  const folder = newFolder();
  const paths: string[] = [];
  for (let number = 1; number <= packages; number += 1) {
    const file = listOf(each, (number - 1) * each);
    value(await office.client.partner.import({ file, undecided: 'create' }));
    const path = join(folder, `${number}.psea`);
    value(await office.client.package.create({ path, packagePassphrase }));
    paths.push(path);
  }
  const { fingerprint } = value(await office.client.package.getKey({}));
  return { office, paths, last: paths.at(-1) as string, fingerprint };
}

describe('while a package is taken over', () => {
  it('the record is read as it was, a key is made for this device, and a copy was kept before', async () => {
    const { last: path, fingerprint } = await officeWith(2);
    const core = await withWorkspace();
    const ask = (feature: string, verb: string, input: object = {}, call?: string) =>
      core.app.dispatch([feature, verb], input, call);
    await add(core.app, 'Fictional before');
    const taken = comesTo(core, 'taking', 'partners');
    let isDone = false;
    const input = { path, packagePassphrase, acceptSender: fingerprint };
    const taking = ask('package', 'merge', input, 'taking').finally(() => {
      isDone = true;
    });
    await taken;
    const key = ask('package', 'getKey');
    const adding = add(core.app, 'Fictional meanwhile');
    let read = 0;
    while (!isDone && read < 3) {
      const listed = await ask('partner', 'list');
      if (isDone) break;
      expect(value(listed)).toMatchObject({ total: 1 });
      read += 1;
    }
    expect(read).toBeGreaterThan(0);
    expect(value(await taking)).toMatchObject({ totals: { new: 2 * each } });
    expect(await adding).toBe('Fictional meanwhile');
    expect(value(await key)).toEqual(value(await ask('package', 'getKey')));
    expect(value(await ask('workspace', 'getStatus'))).toMatchObject({
      partners: 2 * each + 2,
      savedAt: expect.any(String),
    });
    const listed = value(await ask('workspace', 'listBackups', { folder: core.folder }));
    expect(JSON.stringify(listed)).toContain('"kind":"merge"');
    expect(value(await ask('workspace', 'check'))).toMatchObject({ problems: [] });
    expect(core.bugs).toEqual([]);
  }, 120_000);

  it('it stops behind the file at hand, and goes on there the next time', async () => {
    const { paths } = await officeWith(3);
    const core = await withWorkspace();
    const input = { paths, packagePassphrase, acceptSenders: ['any'] };
    const reading = comesTo(core, 'taking', 'reading');
    const taking = core.app.dispatch(['package', 'mergeFiles'], input, 'taking');
    await reading;
    core.app.cancel('taking');
    expect(value(await taking)).toMatchObject({ counts: { taken: 1, left: 2 }, newPartners: each });
    expect(value(await core.app.dispatch(['package', 'mergeFiles'], input))).toMatchObject({
      counts: { here: 1, taken: 2, left: 0 },
      newPartners: 2 * each,
    });
    expect(core.bugs).toEqual([]);
  }, 120_000);

  it('what a shared folder holds is taken in and what is here put there, and a second place gets its copy', async () => {
    const { office } = await officeWith(1);
    const folder = newFolder();
    value(await office.client.package.setFolder({ folder, packagePassphrase }));
    value(await office.client.package.share({}));
    const core = await withWorkspace();
    const ask = (feature: string, verb: string, input: object = {}) =>
      core.app.dispatch([feature, verb], input);
    await add(core.app, 'Fictional own');
    value(await ask('package', 'setFolder', { folder, packagePassphrase }));
    expect(value(await ask('package', 'collect', { acceptSenders: ['any'] }))).toMatchObject({
      counts: { taken: 1 },
      newPartners: each,
    });
    expect(value(await ask('package', 'getFolder'))).toMatchObject({ counts: { new: 0, taken: 1 } });
    expect(value(await ask('package', 'share'))).toMatchObject({ number: 1 });
    expect(value(await ask('package', 'getFolder'))).toMatchObject({ counts: { own: 1, taken: 1 } });
    const place = join(newFolder(), 'elsewhere');
    const status = value(await ask('workspace', 'setBackupPlace', { folder: place }));
    expect(status).toMatchObject({ partners: each + 1, savedAt: expect.any(String), copies: { place } });
    expect(existsSync(join(place, 'register.db'))).toBe(true);
    expect(core.bugs).toEqual([]);
  }, 120_000);
});

describe('a thread that takes packages over', () => {
  const askFor = (paths: readonly string[]): RequestQuestion => ({
    to: 'dispatch',
    path: ['package', 'mergeFiles'],
    input: { paths, packagePassphrase, acceptSenders: ['any'] },
    call: 'one',
  });
  const lost = { value: { ok: false, error: { code: 'CORE_LOST' } } };

  async function goesOn(
    { changers, count, isWell, client }: Awaited<ReturnType<typeof changersOver>>,
    paths: readonly string[],
  ) {
    await isWell();
    const before = await count();
    expect((before - 1) % each).toBe(0);
    value(await client.partner.create({ fields: { name: 'Fictional meanwhile' }, confirmDistinct: true }));
    const { value: answer } = (await changers.ask(askFor(paths))) as { value: TestAnswer };
    expect(answer).toMatchObject({ ok: true, value: { newPartners: paths.length * each + 1 - before } });
    expect(await count()).toBe(paths.length * each + 2);
    await isWell();
  }
  type TestAnswer = Awaited<ReturnType<TestApp['client']['package']['mergeFiles']>>;

  it('and is lost behind the first file keeps that one; the request is refused by name', async () => {
    const { paths } = await officeWith(3);
    const over = await changersOver();
    value(await over.client.partner.create({ fields: { name: 'Fictional before' } }));
    over.endAt('reading', 1);
    expect(await over.changers.ask(askFor(paths))).toMatchObject(lost);
    expect([each + 1, 2 * each + 1]).toContain(await over.count());
    over.endAt('documents');
    await goesOn(over, paths);
  }, 120_000);

  it('and is lost in the midst of one package leaves nothing of it, or all', async () => {
    const { last: path } = await officeWith(2);
    const over = await changersOver();
    value(await over.client.partner.create({ fields: { name: 'Fictional before' } }));
    over.endAt('partners');
    const one: RequestQuestion = {
      to: 'dispatch',
      path: ['package', 'merge'],
      input: { path, packagePassphrase, acceptSender: 'any' },
      call: 'one',
    };
    expect(await over.changers.ask(one)).toMatchObject(lost);
    expect([1, 2 * each + 1]).toContain(await over.count());
    await over.isWell();
    over.endAt('documents');
    expect(await over.changers.ask(one)).toMatchObject({ value: { ok: true } });
    expect(await over.count()).toBe(2 * each + 1);
  }, 120_000);

  it(`and is ended ${kills} times at any moment loses nothing that was told`, {
    timeout: 60_000 + kills * 30_000,
  }, async () => {
    const { paths } = await officeWith(2);
    for (let kill = 0; kill < kills; kill += 1) {
      const over = await changersOver();
      value(await over.client.partner.create({ fields: { name: 'Fictional before' } }));
      const taking = over.changers.ask(askFor(paths));
      const moment = wait(randomInt(1500)).then(() => over.runs.at(-1)?.stop());
      const answered = (await taking) as { value: TestAnswer } | null;
      await moment;
      // Null where it ended before it could say that it had started: then nothing was done.
      if (answered === null) expect(await over.count()).toBe(1);
      else if (answered.value.ok) expect(await over.count()).toBe(2 * each + 1);
      else expect(answered).toMatchObject(lost);
      if (answered !== null) await goesOn(over, paths);
      await over.test.end();
    }
  });
});
