import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../main/hosts/cli/run-cli.ts';
import { startApp, type TestApp, value } from '../support/app.ts';
import { findLost } from '../support/kept-workspace/find-lost.ts';
import { quoted, toldInComparison } from '../support/kept-workspace/quote-records.ts';
import { tellDocuments } from '../support/kept-workspace/tell-documents.ts';
import { tellEntries } from '../support/kept-workspace/tell-entries.ts';
import { tellHandedOut } from '../support/kept-workspace/tell-handed-out.ts';
import { type Told, tellRecords } from '../support/kept-workspace/tell-records.ts';

// Workspaces as earlier programs wrote them: what an office kept must open for ever, and say what it said.
const place = join(import.meta.dirname, '..', 'fixtures', 'workspaces');
const formats = readdirSync(place).filter((name) => /^\d+$/.test(name));

/** Lists to which a later program may add: further kinds of things that are due, or that happened. */
const mayGrow = [
  /^todo\.json\/rows$/,
  /^exports\/calendar\.json\/events$/,
  /\/deadlines$/,
  /\/timeline\/events$/,
];

/** What tells of the program and not of the record: to which version of its instrument an assessment could be moved. */
const ofProgram = /^assessments\/[^/:]+\/newerVersion: /;

/**
 * What a rule reads otherwise since, where a decision says so; of each format what was told before, and what documents
 * said then. By ADR 0034 a determination of another UN entity is no result of this office until a person relies on it:
 * in the fifth workspace one partner has such a one, preliminary.
 */
const ruledOtherwise: Readonly<Record<string, Ruled>> = {
  '5': {
    told: [
      /^(lists\.json\/assessments\/25|partners\.json\/rows\/32|assessments\/UG-2025PSEA1-2RF\.json)\/state\/kind: was "preliminary", and is "not-accepted"$/,
      /^(lists\.json\/assessments\/25|partners\.json\/rows\/32|assessments\/UG-2025PSEA1-2RF\.json)\/state\/on: was "2026-04-20", and is null$/,
      /^partners\.json\/rows\/32\/labelToday: was "Medium Capacity \(Moderate Risk\)", and is "Not Assessed"$/,
      /^partners\.json\/rows\/32\/restsOn(Today)?: was "un-review", and is "nothing"$/,
    ],
    said: {
      'exports/register.json': {
        'UG-0026-ZGZ': ['Medium Capacity (Moderate Risk)', '2026-04-20', '20 April 2026'],
      },
    },
  },
};

interface Ruled {
  readonly told: readonly RegExp[];
  readonly said: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

it('there is a workspace of each format', () => {
  expect(formats).toEqual(expect.arrayContaining(['1', '2', '3', '4', '5']));
});

describe.each(formats)('a workspace of format %s', (format) => {
  const kept = join(place, format);
  const keys = readJson(join(kept, 'keys.json')) as Keys;
  const written: Told = Object.fromEntries(
    filesIn(join(kept, 'expected')).map((name) => [name, readJson(join(kept, 'expected', name))]),
  );
  const { 'entries.json': entries, 'files.json': files, 'handed-out.json': _handedOut, ...rest } = written;
  const ruled = ruledOtherwise[format] ?? { told: [], said: {} };
  const isDocument = (name: string) => name === 'documents.json' || name.startsWith('exports/');
  const documents = withoutSaid(only(rest, isDocument), ruled.said);
  const records = only(rest, (name) => !isDocument(name));

  const copyTo = (name: string) => {
    const folder = join(scratch, format, name);
    cpSync(join(kept, 'workspace'), folder, { recursive: true });
    return folder;
  };
  const lost = (expected: Told, told: Told) =>
    Object.entries(expected)
      .flatMap(([name, content]) => findLost(content, told[name], name, mayGrow))
      .filter((line) => !ofProgram.test(line) && !ruled.told.some((one) => one.test(line)));
  const lostRecords = async ({ client }: TestApp) => lost(records, await tellRecords(client, keys.asOf));
  const lostDocuments = async ({ client }: TestApp) => {
    const asked: Told = { ...documents, 'exports/comparisons.json': comparisons };
    const phrases = (file: string, subject: string) =>
      (asked[file] as Record<string, { says?: string[] }> | undefined)?.[subject]?.says ?? [];
    return lost(asked, quoted(await tellDocuments(client, keys.asOf), phrases));
  };
  const phrasesWritten = (file: string, subject: string) =>
    (documents[file] as Record<string, { says?: string[] }> | undefined)?.[subject]?.says ?? [];
  const comparisons = Object.fromEntries(
    Object.keys((written['exports/comparisons.json'] ?? {}) as object).map((subject) => {
      const phrases = phrasesWritten('exports/comparisons.json', subject);
      return [subject, { says: toldInComparison(written[`agreements/${subject}.json`], phrases) }];
    }),
  );

  describe('opened by its passphrase', () => {
    let test: TestApp;
    beforeAll(async () => {
      const folder = copyTo('by passphrase');
      test = startApp({ folder, today: keys.asOf });
      value(await test.client.workspace.open({ folder, passphrase: keys.passphrase }));
    });
    afterAll(() => test.end());

    it('is whole, and says everything that was written down', async () => {
      const { counts } = entries as { counts: Record<string, number> };
      const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
      expect(value(await test.client.workspace.check({}))).toMatchObject({ entries: all, problems: [] });
      expect(await lostRecords(test)).toEqual([]);
    });

    it('has the history over which its seal was taken', async () => {
      const { seal } = keys;
      const { problems } = value(await test.client.workspace.check(seal === undefined ? {} : { seal }));
      expect(problems).toEqual([]);
    });

    it('says the same after its lists were made anew from the journal', async () => {
      value(await test.client.workspace.rebuild({}));
      expect(await lostRecords(test)).toEqual([]);
      expect(value(await test.client.workspace.check({})).problems).toEqual([]);
    });

    it('gives kept documents out to the byte, and writes new ones that quote what they quoted', async () => {
      expect(await lostDocuments(test)).toEqual([]);
    }, 90_000);

    it('reads the workbooks that were handed out and come back now', async () => {
      const told = await tellHandedOut(test.client, join(kept, 'handed-out'));
      expect(
        lost(
          only(written, (name) => name === 'handed-out.json'),
          told,
        ),
      ).toEqual([]);
    });

    it('holds every entry as it was signed, and so does a backup', async () => {
      const backup = join(scratch, format, 'backup');
      value(await test.client.workspace.backup({ folder: backup }));
      const key = (await test.app.exportKey()) ?? '';
      value(await test.client.workspace.close({}));
      for (const folder of [test.folder, backup]) {
        expect(findLost(entries, await tellEntries(folder, key), 'entries.json', [])).toEqual([]);
      }
      expect(test.bugs).toEqual([]);
    });
  });

  it('opened by its recovery key is whole, says the same, and opens on the command line from then on', async () => {
    const folder = copyTo('by recovery key');
    const test = startApp({ folder, today: keys.asOf });
    const newPassphrase = 'another fictional passphrase';
    const { recoveryKey } = keys;
    value(await test.client.workspace.recover({ folder, recoveryKey, newPassphrase }));
    expect(value(await test.client.workspace.check({})).problems).toEqual([]);
    expect(await lostRecords(test)).toEqual([]);
    expect(test.bugs).toEqual([]);
    await test.end();
    const listed = (await psea(['partner', 'list', '--workspace', folder], newPassphrase)) as { rows: Row[] };
    expect(byReference(listed.rows)).toEqual(byReference(activeRows(records['partners.json'])));
  });

  it('is restored as a backup is, and nothing of it is lost or changed', async () => {
    const { counts } = entries as { counts: Record<string, number> };
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const folder = join(scratch, format, 'restored');
    const test = startApp({ folder, today: keys.asOf });
    const from = join(kept, 'workspace');
    const done = value(await test.client.workspace.restore({ folder, from, passphrase: keys.recoveryKey }));
    expect(done).toMatchObject({ complete: true, missing: [], keptAside: null, backup: { entries: all } });
    expect(byReference(value(await test.client.partner.list({})).rows)).toEqual(
      byReference(activeRows(records['partners.json'])),
    );
    expect(test.bugs).toEqual([]);
    await test.end();
  });

  it('was only read: its files are those that were written', () => {
    const folder = join(kept, 'workspace');
    const hashes = filesIn(folder).map((name) => [name, sha256(readFileSync(join(folder, name)))]);
    expect(Object.fromEntries(hashes)).toEqual(files);
  });
});

describe('what is compared', () => {
  const written = { rating: 'low', gaps: ['CS3'], rows: [{ on: '2026-03-02' }] };
  const lost = (said: unknown) => findLost(written, said, 'file', [/^file\/rows$/]);

  it.each([
    [{ ...written, later: 'member' }, 0],
    [{ ...written, rows: [{ on: '2026-01-01' }, { on: '2026-03-02', later: 'member' }] }, 0],
    [{ ...written, rating: 'medium' }, 1],
    [{ ...written, gaps: ['CS3', 'CS4'] }, 1],
    [{ ...written, gaps: [] }, 1],
    [{ ...written, rows: [] }, 1],
    [{ ...written, rows: undefined }, 1],
    [undefined, 1],
  ])('%j has lost %i', (said, count) => {
    expect(lost(said)).toHaveLength(count);
  });
});

async function psea(args: readonly string[], passphrase: string): Promise<unknown> {
  let printed = '';
  let complaint = '';
  const tests: TestApp[] = [];
  const exit = await runCli(args, {
    cwd: scratch,
    env: { PSEA_PASSPHRASE: passphrase },
    version: '0.0.0-test',
    readStandardInput: async () => '',
    compose: async () => {
      const test = startApp();
      tests.push(test);
      return test.app;
    },
    print: (text) => {
      printed += text;
    },
    printBytes: (bytes) => {
      printed += new TextDecoder().decode(bytes);
    },
    printError: (text) => {
      complaint += text;
    },
  });
  for (const test of tests) await test.end();
  expect([exit, complaint]).toEqual([0, '']);
  return JSON.parse(printed);
}

interface Keys {
  readonly asOf: string;
  readonly passphrase: string;
  readonly recoveryKey: string;
  /** Taken while it was written; none in the first format. */
  readonly seal?: string;
}

interface Row {
  readonly reference: string;
  readonly name: string;
  readonly archived: boolean;
}

/** Rows of partners that are on the list. */
/** What documents quoted, without the phrases that a rule no longer says. */
function withoutSaid(documents: Told, said: Ruled['said']): Told {
  return Object.fromEntries(
    Object.entries(documents).map(([name, content]) => {
      const unsaid = said[name];
      if (unsaid === undefined) return [name, content];
      const subjects = Object.entries(content as Record<string, { says: string[] }>);
      return [
        name,
        Object.fromEntries(
          subjects.map(([subject, told]) => [
            subject,
            { ...told, says: told.says.filter((phrase) => !unsaid[subject]?.includes(phrase)) },
          ]),
        ),
      ];
    }),
  );
}

function activeRows(partners: unknown): Row[] {
  return (partners as { rows: Row[] }).rows.filter(({ archived }) => !archived);
}

function byReference(rows: readonly Row[]): string[] {
  return rows.map(({ reference, name }) => `${reference} ${name}`).sort();
}

function only(told: Told, which: (name: string) => boolean): Told {
  return Object.fromEntries(Object.entries(told).filter(([name]) => which(name)));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
