import { spawn } from 'node:child_process';
import { generateKeyPairSync, hash, sign } from 'node:crypto';
import { openOfficeHub } from '../../main/adapters/hub/office-hub.ts';
import { initHub, openOwnerHub } from '../../main/adapters/hub/owner-hub.ts';
import { openWorkerHub } from '../../main/adapters/hub/worker-hub.ts';
import { createWorkspaces } from '../../main/adapters/workspace/create-workspaces.ts';
import { projectHub } from '../../main/core/hub/project-hub.ts';
import type { SentEntry } from '../../main/core/ports-hub.ts';
import { hubTools } from '../../main/hosts/compose-hub.ts';
import { canonicalJson } from '../../shared/ground/canonical-json.ts';
import type { Entry } from '../../shared/record/journal/entry.ts';
import { startPostgres } from '../support/postgres.ts';
import { growth } from './requests/figures.ts';
import { makeBigRegister } from './support/big-register.ts';
import { timed } from './support/measure.ts';

// Many offices in one hub, at growing sizes: every entry truly signed by the device of its office, pushed by the office's own
// login, folded by two projectors, counted. Without a flag 30 and 100 offices with 10,000 entries at most; `--offices=100x10,
// 300x33,1000x100` names offices and partners of each; `--fold=N` folds N of the partners of the last size and says so.

const day = '2026-03-02';
const tools = { ...hubTools(), today: day };
const given = (name: string) =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

if (given('worker') !== undefined) await work(given('worker') ?? '');
else await measureAll();

async function work(url: string): Promise<void> {
  const hub = await openWorkerHub(url);
  const { folded } = await projectHub(hub, tools);
  await hub.close();
  process.stdout.write(String(folded));
}

async function measureAll(): Promise<void> {
  const sizes = (given('offices') ?? '30x10,100x10').split(',').map((text) => {
    const [offices = 0, partners = 0] = text.split('x').map(Number);
    return { offices, partners };
  });
  const say = (text: string) => void process.stdout.write(`${text}\n`);
  const templates = await partnersToCopy();
  const server = await startPostgres();
  await server.login('worker');
  const most = Math.max(...sizes.map(({ offices }) => offices));
  for (let at = 0; at < most; at += 1) await server.login(`office_${at}`);
  const before = new Map<string, { size: number; ms: number }>();
  const grows = (name: string, size: number, ms: number) => {
    const earlier = before.get(name);
    before.set(name, { size, ms });
    return earlier ? `, growing as size^${growth(earlier, { size, ms }).toFixed(2)}` : '';
  };
  try {
    for (const { offices, partners } of sizes) {
      const hub = await server.database();
      await initHub(server.url(hub), { name: 'Bench', entity: '' });
      const owner = await openOwnerHub(server.url(hub));
      for (let at = 0; at < offices; at += 1) await owner.addOffice(`office_${at}`, `Office ${at}`);
      await server.sql(hub, 'grant psea_projector to worker');
      let [entries, pushed, next] = [0, 0, 0];
      // Four offices at a time. What is made for one is not counted.
      const lane = async () => {
        for (let at = next++; at < offices; at = next++) {
          const { record, note, sent } = makeOffice(at, partners, templates);
          entries += sent.length;
          const office = await openOfficeHub(server.url(hub, `office_${at}`));
          await office.say(note);
          const began = performance.now();
          for (let from = 0; from < sent.length; from += 2000)
            await office.take(record, sent.slice(from, from + 2000));
          pushed += performance.now() - began;
          await office.close();
        }
      };
      await Promise.all([lane(), lane()]);
      const [{ bytes } = { bytes: 0 }] = await server.sql(
        hub,
        'select pg_database_size(current_database()) as bytes',
      );
      say(
        `${offices.toLocaleString('en')} offices, ${(offices * partners).toLocaleString('en')} partners, ${entries.toLocaleString('en')} entries: ${(Number(bytes) / 2 ** 20).toFixed(0)} MiB`,
      );
      say(
        `  pushed in ${(pushed / 1000).toFixed(1)} s by two at a time, ${((pushed * 1000) / entries).toFixed(0)} µs for each entry${grows('push', entries, pushed)}`,
      );
      await server.sql(hub, 'vacuum analyze');
      const fold = Number(given('fold') ?? 0);
      const isPart = fold > 0 && fold < offices * partners;
      if (isPart)
        await server.sql(
          hub,
          "delete from psea_hub.queue where stream not like 'workspace/%' and place > (select min(place) from psea_hub.queue) + $1",
          [fold],
        );
      let folded = 0;
      const took = await timed(async () => {
        const all = await Promise.all([
          inProcess(server.url(hub, 'worker')),
          inProcess(server.url(hub, 'worker')),
        ]);
        folded = all.reduce((sum, each) => sum + each, 0);
      });
      say(
        `  ${isPart ? `${folded.toLocaleString('en')} streams of them` : 'all'} folded by two projectors in ${(took / 1000).toFixed(1)} s, ${(took / folded).toFixed(1)} ms for each${isPart ? '' : grows('fold', folded, took)}`,
      );
      for (const [name, text] of [
        ['every figure', 'select * from psea.figure'],
        ['figures by country', 'select * from psea.figure_by_country'],
        ['how far it is', 'select * from psea.projection'],
        ['what offices sent', 'select * from psea.office'],
      ] as const) {
        const ms = Math.min(
          ...[await timed(() => server.sql(hub, text)), await timed(() => server.sql(hub, text))],
        );
        say(`  ${name} ${ms.toFixed(0)} ms${grows(name, entries, ms)}`);
      }
      const again = await openOfficeHub(server.url(hub, 'office_0'));
      const heads = await timed(() => again.heads('record-0', true));
      await again.close();
      say(
        `  an office asks for the ends of its chains: ${heads.toFixed(0)} ms${grows('heads', entries, heads)}`,
      );
      await owner.close();
      await server.sql('postgres', `drop database ${hub}`);
    }
  } finally {
    await server.end();
  }
}

function inProcess(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = '';
    const child = spawn(process.execPath, [import.meta.filename, `--worker=${url}`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.on('data', (piece) => {
      text += piece;
    });
    child.once('exit', (code) =>
      code === 0 ? resolve(Number(text)) : reject(new Error(`A projector ended with ${code}.`)),
    );
  });
}

/** The entries of a few partners, assessed and with a plan, that offices get copies of. */
async function partnersToCopy(): Promise<readonly (readonly Entry[])[]> {
  const register = await makeBigRegister(12, { assessEvery: 1, actions: 3 });
  const opened = await createWorkspaces().open(register.folder, { kind: 'key', key: register.key });
  if (!opened.ok) throw new Error(opened.error.message);
  const streams = opened.value.streams().filter((stream) => stream !== 'workspace' && stream !== 'partner-0');
  const found = streams.map((stream) => opened.value.entries(stream));
  opened.value.close();
  register.remove();
  return found;
}

/** What an office of its own device would send: its note, and partners of which each entry follows the one before. */
function makeOffice(at: number, partners: number, templates: readonly (readonly Entry[])[]) {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const device = String(publicKey.export({ format: 'jwk' }).x);
  const signed = (text: string) => sign(null, Buffer.from(text), privateKey).toString('base64');
  const record = `record-${at}`;
  const by = { name: `Officer ${at}`, function: 'Programme officer' };
  const body = canonicalJson({
    psea: 'hub-note',
    workspace: record,
    office: `Office ${at}`,
    entity: '',
    by,
    device,
    devices: [{ device, code: 'AAA', ...by }],
  });
  const sent: SentEntry[] = [];
  for (let n = 0; n < partners; n += 1) {
    const template = templates[(at + n) % templates.length] ?? [];
    const old = template[0]?.stream ?? '';
    const stream = `o${at}-p${n}`;
    const ids = new Map(template.map(({ id }, index) => [id, `${stream}-${index}`]));
    let prev: string | null = null;
    for (const [index, entry] of template.entries()) {
      const data = JSON.parse(JSON.stringify(entry.data).replaceAll(old, stream));
      const id = ids.get(entry.id) ?? '';
      const seq = index + 1;
      const own = { ...entry, id, device, stream, seq, lamport: seq, by, data, prev };
      const replaces = entry.replaces.map((each) => ids.get(each) ?? each);
      const sig = signed(canonicalJson({ ...own, replaces, sig: undefined }));
      const text = canonicalJson({ ...own, replaces, sig });
      prev = hash('sha256', text, 'hex');
      const { type, at: writtenAt } = entry;
      sent.push({ id, stream, device, seq, lamport: seq, type, at: writtenAt, body: text, withheld: null });
    }
  }
  return { record, note: { record, device, body, sig: signed(body) }, sent };
}
