import { join } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { RequestQuestion } from '../../main/hosts/beside/core-messages.ts';
import { decodeMessage, encodeMessage } from '../../shared/contract/wire.ts';
import { code, passphrase, startWithWorkspace, type TestClient, value } from '../support/app.ts';
import { changersOver, comesTo } from './support/changers.ts';
import { add, newFolder, withWorkspace } from './support/core.ts';
import { listOf } from './support/many-partners.ts';

const partners = 150;
const list = (first = 0) => ({ file: listOf(partners, first), undecided: 'create' as const });

describe('while a list is taken in', () => {
  it('the record is read as it was, other changes follow, and all of it is there in the end', async () => {
    const core = await withWorkspace();
    const ask = (feature: string, verb: string, input: object = {}, call?: string) =>
      core.app.dispatch([feature, verb], input, call);
    const known = async () => (value(await ask('workspace', 'getStatus')) as { partners: number }).partners;
    await add(core.app, 'Fictional before');
    const reading = comesTo(core, 'taking', 'reading');
    let isDone = false;
    const taking = ask('partner', 'import', list(), 'taking').finally(() => {
      isDone = true;
    });
    await reading;
    const adding = add(core.app, 'Fictional meanwhile');
    let read = 0;
    while (!isDone && read < 3) {
      const [partnersNow, listed] = [await known(), await ask('partner', 'list')];
      if (isDone) break;
      expect(partnersNow).toBe(1);
      expect(value(listed)).toMatchObject({ total: 1 });
      read += 1;
    }
    expect(read).toBeGreaterThan(0);
    expect(value(await taking)).toMatchObject({ created: { length: partners } });
    expect(await adding).toBe('Fictional meanwhile');
    expect(await known()).toBe(partners + 2);
    expect(core.events.filter(({ type }) => type === 'workspace.changed').length).toBeGreaterThan(0);
    const rebuilt = await core.app.dispatchMessage(['workspace', 'rebuild'], encodeMessage({ input: {} }));
    expect(decodeMessage(rebuilt as Uint8Array)).toMatchObject({
      result: { ok: true, value: { partners: partners + 2 } },
    });
    expect(value(await ask('workspace', 'check'))).toMatchObject({ problems: [] });
    expect(core.bugs).toEqual([]);
  }, 120_000);

  it('a journal of another office is taken in beside the core, with a copy kept before', async () => {
    const office = await startWithWorkspace({ today: '2026-03-02' });
    const path = join(newFolder(), 'journal.ndjson');
    value(await office.client.partner.create({ fields: { name: 'Fictional partner of a journal' } }));
    value(await office.client.journal.export({ path }));
    const { fingerprint } = value(await office.client.package.getKey({}));
    await office.end();
    const core = await withWorkspace();
    await add(core.app, 'Fictional before');
    const input = { path, acceptSender: fingerprint };
    expect(value(await core.app.dispatch(['journal', 'import'], input))).toMatchObject({
      whole: 'as-written',
      totals: { new: 1 },
    });
    const listed = value(await core.app.dispatch(['workspace', 'listBackups'], { folder: core.folder }));
    expect(JSON.stringify(listed)).toContain('"kind":"merge"');
    expect(core.bugs).toEqual([]);
  }, 120_000);

  it('the words of a pack that came in beside the core are those that it speaks from then on', async () => {
    const ours = 'Le partenaire a été inscrit au registre';
    const office = await startWithWorkspace();
    const { file } = value(await office.client.text.export({ language: 'fr', format: 'xliff' }));
    const bytes = strToU8(strFromU8(file.bytes).replaceAll(ours, 'Le partenaire fictif figure au registre'));
    const facts = { name: 'Fictional words', publisher: 'Fictional office', version: '1.0.0' };
    const made = value(await office.client.text.makePack({ file: { name: file.name, bytes }, ...facts }));
    await office.end();
    const core = await withWorkspace();
    await add(core.app, 'Fictional before');
    const { rows } = value(await core.app.dispatch(['partner', 'list'], {})) as { rows: { id: string }[] };
    const told = async () => {
      const asked = { partner: rows[0]?.id, language: 'fr' };
      return JSON.stringify(value(await core.app.dispatch(['partner', 'listHistory'], asked)));
    };
    expect(await told()).toContain(ours);
    value(await core.app.dispatch(['content', 'import'], { file: made.file }));
    expect(await told()).toContain('Le partenaire fictif figure au registre');
    expect(core.bugs).toEqual([]);
  }, 120_000);

  it('closing waits until it is done, and the next opening finds it', async () => {
    const core = await withWorkspace();
    const reading = comesTo(core, 'taking', 'reading');
    const taking = core.app.dispatch(['partner', 'import'], list(), 'taking');
    await reading;
    const closing = core.app.dispatch(['workspace', 'close'], {});
    expect(code(await taking)).toBe('ok');
    expect(code(await closing)).toBe('ok');
    const { folder } = core;
    expect(code(await core.app.dispatch(['workspace', 'open'], { folder, passphrase }))).toBe('ok');
    expect(value(await core.app.dispatch(['workspace', 'getStatus'], {}))).toMatchObject({ partners });
    expect(core.bugs).toEqual([]);
  }, 120_000);
});

describe('a thread for one change', () => {
  const addTo = (client: TestClient, name: string) =>
    client.partner.create({ fields: { name }, confirmDistinct: true });
  const taking: RequestQuestion = { to: 'dispatch', path: ['partner', 'import'], input: list(), call: 'one' };

  it.each(['reading', 'writing'] as const)(
    'that is lost while it is %s is told by name; all of it is there or nothing, and the next one goes on',
    async (step) => {
      const { changers, bugs, endAt, count, isWell, client } = await changersOver();
      value(await addTo(client, 'Fictional before'));
      endAt(step);
      expect(await changers.ask(taking)).toMatchObject({
        value: { ok: false, error: { code: 'CORE_LOST' } },
      });
      expect(bugs).toEqual([expect.any(Error)]);
      expect([1, partners + 1]).toContain(await count());
      await isWell();
      value(await addTo(client, 'Fictional meanwhile'));
      endAt('documents');
      const next = { ...taking, input: list(partners) };
      const before = await count();
      expect(await changers.ask(next)).toMatchObject({ value: { ok: true } });
      expect(await count()).toBe(before + partners);
      value(await addTo(client, 'Fictional after'));
      await isWell();
    },
    120_000,
  );

  it('that can’t be started is not tried again: whoever asks makes the change by itself', async () => {
    const { changers, runs, count, client } = await changersOver(join(newFolder(), 'missing.js'));
    expect(await changers.ask(taking)).toBeNull();
    expect(await changers.ask(taking)).toBeNull();
    expect(runs).toHaveLength(1);
    value(await addTo(client, 'Fictional after'));
    expect(await count()).toBe(1);
  }, 120_000);
});
