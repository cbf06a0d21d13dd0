import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkspaces } from '../../../../main/adapters/workspace/create-workspaces.ts';
import { canonicalJson } from '../../../../shared/ground/canonical-json.ts';
import { type JournalHeader, signedHeader } from '../../../../shared/record/exchange/journal-header.ts';
import type { Entry } from '../../../../shared/record/journal/entry.ts';
import { code, passphrase, startApp, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { liar } from '../exchange/liar.ts';
import { addPartner, anotherOffice, problems, secondLaptop, seen } from '../exchange/offices.ts';

let root: string;
let office: TestApp;
let journal: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'psea-journal-'));
  office = await startWithWorkspace();
  const partner = await addPartner(office, 'Fictional Relief');
  await addPartner(office, 'Fictional Hope', 'KE');
  value(await office.client.people.add({ fields: { name: 'Fictional colleague', function: 'Officer' } }));
  value(await office.client.partner.edit({ partner, fields: { country: 'UG' } }));
  const colleague = await secondLaptop(office);
  await addPartner(colleague, 'Fictional Aid', 'CD');
  journal = join(root, 'whole.ndjson');
  // Of the second laptop: two devices wrote in it.
  value(await colleague.client.journal.export({ path: journal }));
  await colleague.end();
});
afterAll(async () => {
  await office.end();
  rmSync(root, { recursive: true, force: true });
});

const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').slice(0, -1);
let number = 0;

/** A copy of the journal with other lines or bytes behind its first line. */
function altered(change: (lines: string[]) => string[] | string | Buffer): string {
  const [first = '', ...lines] = linesOf(journal);
  const changed = change(lines);
  number += 1;
  const file = join(root, `altered-${number}.ndjson`);
  const rest = Array.isArray(changed) ? changed.map((line) => `${line}\n`).join('') : changed;
  writeFileSync(file, Buffer.concat([Buffer.from(`${first}\n`), Buffer.from(rest)]));
  return file;
}

async function restored(path: string, input: { takeSound?: boolean } = {}) {
  const made = startApp();
  const answer = await made.client.journal.createWorkspace({
    folder: made.folder,
    passphrase,
    path,
    ...input,
  });
  return { made, answer };
}

/** What a person and a check see: rows with everything in them, settings, and the seal over all entries. */
async function stateOf(folder: string) {
  const opened = await createWorkspaces({ scryptWorkFactor: 4 }).open(folder, {
    kind: 'passphrase',
    passphrase,
  });
  if (!opened.ok) throw new Error(opened.error.message);
  const store = opened.value;
  try {
    const streams = store.streams().sort();
    return {
      rows: streams.map((stream) => canonicalJson(store.row(stream))),
      snapshots: streams.map((stream) => canonicalJson(store.snapshot(stream))),
      texts: [...store.texts()].sort(),
    };
  } finally {
    store.close();
  }
}

describe('a journal that is taken out', () => {
  it('is one entry a line behind a signed first line, with the definitions that judge it beside it', () => {
    const [first = '', ...lines] = linesOf(journal);
    const header = JSON.parse(first) as Record<string, unknown>;
    expect(header).toMatchObject({ psea: 'journal', format: 1, entries: lines.length, partners: 3 });
    for (const line of lines) expect(canonicalJson(JSON.parse(line))).toBe(line);
    expect(readdirSync(join(root, 'whole.files', 'instruments')).sort()).toContain('un-ip-psea-2020');
  });

  it('is never written over another', async () => {
    expect(code(await office.client.journal.export({ path: journal }))).toBe('JOURNAL_NOT_WRITTEN');
  });

  it('says that it is not encrypted', async () => {
    const told = value(await office.client.journal.export({ path: join(root, 'a folder') }));
    expect(told).toMatchObject({ encrypted: false, lost: 0, unreadable: 0 });
    expect(told.notice).toContain('NOT ENCRYPTED');
    expect(told.file).toBe(join(root, 'a folder', 'journal.ndjson'));
  });
});

describe('a workspace made of a journal', () => {
  it('is the same record: equal states, equal rows, equal entries, equal seal and a clean check', async () => {
    const { made, answer } = await restored(journal);
    const taken = value(answer);
    expect(taken).toMatchObject({
      whole: 'as-written',
      lines: { here: 0, waiting: 0, refused: 0, doubled: 0 },
    });
    expect(taken.lines.taken).toBe(taken.lines.total);
    expect(value(await made.client.workspace.seal({})).seal).toBe(taken.journal.seal);
    expect(await problems(made)).toEqual([]);
    expect(await seen(made)).toEqual(['Fictional Aid CD 0', 'Fictional Hope KE 0', 'Fictional Relief UG 0']);
    const again = join(root, 'again.ndjson');
    value(await made.client.journal.export({ path: again }));
    expect(linesOf(again).slice(1).sort()).toEqual(linesOf(journal).slice(1).sort());
    await made.app.close();
    const state = await stateOf(made.folder);
    const other = await restored(again);
    await other.made.app.close();
    expect(await stateOf(other.made.folder)).toEqual(state);
    for (const { end } of [made, other.made]) await end();
  });

  it('is the record, and goes on from it on a device of its own', async () => {
    const { made, answer } = await restored(journal);
    const { status } = value(answer);
    expect(status.workspaceId).toBe(value(await office.client.workspace.getStatus({})).workspaceId);
    await addPartner(made, 'Fictional Bridge');
    expect(await problems(made)).toEqual([]);
    await made.end();
  });

  it('is not there at all where the file isn’t whole', async () => {
    const { made, answer } = await restored(altered((lines) => lines.slice(0, -1)));
    expect(code(answer)).toBe('JOURNAL_CUT');
    expect(() => readdirSync(made.folder)).toThrow('ENOENT');
    await made.end();
  });
});

describe('a journal that is taken over into a record', () => {
  it('unites with it as a package does, and a second time changes nothing', async () => {
    const dry = value(await office.client.journal.import({ path: journal, dryRun: true }));
    expect(dry).toMatchObject({ dryRun: true, totals: { new: 1 } });
    expect(await seen(office)).not.toContain('Fictional Aid CD 0');
    const first = value(await office.client.journal.import({ path: journal, acceptSender: 'any' }));
    expect(first.lines).toMatchObject({ refused: 0, waiting: 0, doubled: 0, ofOtherOffice: 0 });
    expect(first.lines.taken + first.lines.here).toBe(first.lines.total);
    expect(first.lines.taken).toBeGreaterThan(0);
    expect(await seen(office)).toContain('Fictional Aid CD 0');
    const before = value(await office.client.workspace.seal({})).seal;
    const second = value(await office.client.journal.import({ path: journal }));
    expect(second.lines).toMatchObject({ taken: 0, here: second.lines.total });
    expect(value(await office.client.workspace.seal({})).seal).toBe(before);
    expect(await problems(office)).toEqual([]);
  });

  it('asks whether its writer is to be believed, and takes no settings of another record', async () => {
    const other = await anotherOffice();
    expect(code(await other.client.journal.import({ path: journal }))).toBe('SENDER_UNKNOWN');
    const taken = value(await other.client.journal.import({ path: journal, acceptSender: 'any' }));
    const { total, taken: new_, ofOtherOffice } = taken.lines;
    expect(ofOtherOffice).toBeGreaterThan(0);
    expect(new_ + ofOtherOffice).toBe(total);
    expect(value(await other.client.people.list({})).total).toBe(0);
    await other.end();
  });
});

describe('a journal that something happened to', () => {
  const edit = (line: string, change: (entry: Entry) => object) => {
    const entry = JSON.parse(line) as Entry;
    return canonicalJson({ ...entry, ...change(entry) });
  };
  const indexOf = (lines: readonly string[], part: string) => lines.findIndex((line) => line.includes(part));
  const name = (to: string) => (lines: string[]) => lines.map((line) => line.replace('Fictional Relief', to));

  const cases: readonly [string, (lines: string[]) => string[] | string | Buffer, string, string][] = [
    ['cut within a line', (lines) => lines.join('\n').slice(0, -40), 'JOURNAL_DAMAGED', 'ends within'],
    ['cut between two lines', (lines) => lines.slice(0, -2), 'JOURNAL_CUT', 'promises'],
    ['without any line', () => [], 'JOURNAL_CUT', 'promises'],
    ['with a name changed', name('Fictional Relieve'), 'JOURNAL_DAMAGED', 'signature'],
    [
      'with a space',
      (lines) => lines.map((line, at) => (at === 2 ? `${line} ` : line)),
      'JOURNAL_DAMAGED',
      'Line 4',
    ],
    [
      'with the line ends of Windows',
      (lines) => lines.map((line) => `${line}\r`),
      'JOURNAL_DAMAGED',
      'Windows',
    ],
    ['with something else', (lines) => ['{"no":"entry"}', ...lines], 'JOURNAL_DAMAGED', 'isn’t an entry'],
    ['with an empty line', (lines) => [...lines, ''], 'JOURNAL_DAMAGED', 'empty'],
    [
      'with bytes that are no text',
      (lines) => Buffer.concat([Buffer.from([0xff, 0xfe, 10]), Buffer.from(`${lines.join('\n')}\n`)]),
      'JOURNAL_DAMAGED',
      'UTF-8',
    ],
    [
      'with an enormous line',
      (lines) => [...lines, `{"${'x'.repeat(9 * 1024 ** 2)}":1}`],
      'JOURNAL_DAMAGED',
      'longer than any entry',
    ],
    [
      'with another entry of the same id',
      (lines) => [...lines, edit(lines[1] ?? '', ({ lamport }) => ({ lamport: lamport + 1 }))],
      'JOURNAL_DAMAGED',
      'signature',
    ],
  ];
  it.each(cases)('%s is refused by its line, and nothing is taken', async (_what, change, expected, said) => {
    const before = value(await office.client.workspace.seal({})).seal;
    const answer = await office.client.journal.import({ path: altered(change), acceptSender: 'any' });
    expect(code(answer)).toBe(expected);
    expect(answer.ok ? '' : answer.error.message).toContain(said);
    expect(value(await office.client.workspace.seal({})).seal).toBe(before);
    expect(office.bugs).toEqual([]);
  });

  it('is none where it is empty, no text at all, or has an editor’s mark before it', async () => {
    const [empty, other, marked] = ['empty', 'other', 'marked'].map((each) => join(root, `${each}.ndjson`));
    writeFileSync(empty as string, '');
    writeFileSync(other as string, Buffer.alloc(20 * 1024 ** 2, 120));
    writeFileSync(marked as string, `\ufeff${readFileSync(journal, 'utf8')}`);
    const codes = [];
    for (const path of [empty, other, marked] as string[])
      codes.push(code(await office.client.journal.import({ path, acceptSender: 'any' })));
    expect(codes).toEqual(['NOT_A_JOURNAL', 'NOT_A_JOURNAL', 'JOURNAL_DAMAGED']);
  });

  it('in another order, or with lines twice, is taken and told', async () => {
    const { made, answer } = await restored(
      altered((lines) => [...lines.toReversed(), ...lines.slice(0, 2)]),
    );
    const taken = value(answer);
    expect(taken).toMatchObject({ whole: 'rearranged', lines: { doubled: 2, refused: 0, waiting: 0 } });
    expect(value(await made.client.workspace.seal({})).seal).toBe(taken.journal.seal);
    await made.end();
  });

  it('gives what is sound of it where a person asks for that, with every line accounted for', async () => {
    const file = altered((lines) => {
      const at = indexOf(lines, 'Fictional Hope');
      return [...name('Fictional Relieve')(lines).filter((_line, index) => index !== at), 'no entry'];
    });
    const { made, answer } = await restored(file, { takeSound: true });
    const { lines, whole, refused } = value(answer);
    expect(whole).toBe('incomplete');
    const { total, ...parts } = lines;
    expect(Object.values(parts).reduce((sum, each) => sum + each, 0)).toBe(total);
    // The line that was changed by itself, the one behind it with its partner, and what is no entry.
    expect(refused.map(({ problem }) => problem)).toEqual(['bad-signature', 'broken-chain', 'not-an-entry']);
    expect(await seen(made)).toEqual(['Fictional Aid CD 0']);
    await made.end();
  });

  it('whose first line was touched is refused as a whole', async () => {
    const text = readFileSync(journal, 'utf8').replace('Fictional office', 'Fictional offices');
    const file = join(root, 'header.ndjson');
    writeFileSync(file, text);
    const answer = await office.client.journal.import({ path: file, takeSound: true, acceptSender: 'any' });
    expect(answer.ok ? '' : answer.error.message).toContain('Line 1: its signature is wrong');
  });
});

describe('a first line that a device signed and that says something false', () => {
  /** The journal with another first line, signed by another office’s device as it likes. */
  function claiming(change: (header: JournalHeader) => Partial<JournalHeader>): string {
    const [first = '', ...lines] = linesOf(journal);
    const { sig: _, ...header } = JSON.parse(first) as JournalHeader;
    const devices = [
      ...header.devices,
      { device: liar.id, code: liar.code, name: 'Fictional liar', function: 'Officer' },
    ];
    const own = { ...header, device: liar.id, devices } as JournalHeader;
    const told = { ...own, ...change(own) };
    number += 1;
    const file = join(root, `claiming-${number}.ndjson`);
    const signed = canonicalJson({ ...told, sig: liar.sign(signedHeader(told)) });
    writeFileSync(file, [signed, ...lines, ''].join('\n'));
    return file;
  }

  it('is believed where its seal is that of the lines', async () => {
    const { made, answer } = await restored(claiming(() => ({})));
    expect(value(answer)).toMatchObject({ whole: 'as-written' });
    await made.end();
  });

  it.each([
    ['a seal of another record', () => ({ seal: '19-KT3P6-M59NY-HQMVK-R1FA5-WV68E' })],
    ['a seal of fewer lines', ({ seal }: JournalHeader) => ({ seal: seal.replace(/^\d+/, '1') })],
    ['no seal at all', () => ({ seal: '' })],
  ])('is refused with %s', async (_, change) => {
    const { made, answer } = await restored(claiming(change));
    expect(answer).toMatchObject({
      error: {
        code: 'JOURNAL_DAMAGED',
        details: { line: 1, problem: 'its seal isn’t that of the lines below it' },
      },
    });
    await made.end();
  });

  it('is refused where it calls a device by the code of another', async () => {
    const { made, answer } = await restored(
      claiming(({ devices }) => ({
        devices: devices.map((each) => ({ ...each, code: devices[0]?.code ?? '' })),
      })),
    );
    expect(answer).toMatchObject({ error: { code: 'JOURNAL_DAMAGED', details: { line: 1 } } });
    await made.end();
  });
});
