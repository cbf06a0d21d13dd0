import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { readWorkbook } from '../../../main/adapters/sheets/read-workbook.ts';
import type { Ports } from '../../../main/core/app.ts';
import { problemLog } from '../../../main/hosts/problem-log.ts';
import { code, passphrase, startApp, value } from '../../support/app.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Words that stand nowhere but in the record. */
const words = {
  partner: 'Zebulon Hope Society',
  partnerInArabic: 'جمعية زبلون الخيرية',
  focalPoint: 'Quintilla Ferncastle',
  email: 'quintilla@zebulon.example',
  comment: 'Hidden reporting box at Wexcombe',
  officer: 'Ottoline Marchbanks',
  office: 'Fictional office Ravensmere',
  header: 'Column named Pellworm',
};

const list = [
  `Partner name,Country,Focal point,E-mail,${words.header}`,
  `${words.partner},South Sudan,${words.focalPoint},${words.email},${words.comment}`,
  `${words.partnerInArabic},South Sudan,${words.focalPoint},${words.email},x`,
].join('\n');

const file = { name: 'list.csv', bytes: new TextEncoder().encode(list) };

/** An application whose problems go into a real log, with a list imported and a comment recorded. */
async function startLogged(ports: Partial<Ports> = {}) {
  const folder = temporaryFolder();
  const test = startApp({ ports: { logBug: problemLog(folder, '0.0.0-test'), ...ports } });
  onTestFinished(() => test.end());
  const { client } = test;
  const officer = { name: words.officer, function: 'Partnership officer' };
  value(await client.workspace.create({ folder: test.folder, passphrase, office: words.office, officer }));
  value(await client.partner.import({ file, unreadable: 'skip' }));
  const [row] = value(await client.partner.list({})).rows;
  const partner = row?.reference ?? '';
  const { assessment } = value(await client.assessment.start({ partner, instrument: 'un-ip-psea-2020' }));
  const answers = { CS1: { answer: 'yes', comment: words.comment, reason: null } };
  value(await client.assessment.recordAnswers({ assessment: assessment.reference, answers }));
  return { test, log: () => readFileSync(join(folder, 'problems.log'), 'utf8'), folder, partner };
}

/** What the log must never hold: each of the words, and each part of them that could be told again. */
function expectNothingOfTheRecord(log: string): void {
  const told = Object.values(words).flatMap((each) => [each, ...each.split(/[\s@.]+/)]);
  // Words that the program's own code has too.
  const common = new Set(['at', 'box', 'Column', 'named', 'office', 'example', 'Fictional', 'reporting']);
  for (const word of told.filter((each) => !common.has(each))) expect(log).not.toContain(word);
}

describe('the log of problems', () => {
  it('names request, error and place of whatever fails, and nothing of the record', async () => {
    const quoted = JSON.stringify(words);
    const broken: Partial<Ports> = {
      readWorkbook: async (given) => {
        const read = await readWorkbook(given);
        if (given.name.startsWith('broken')) throw new Error(`Row of ${JSON.stringify(read)}`);
        return read;
      },
      writeRegisterExcel: async (report) => {
        throw new Error('Not written', { cause: z.object({ a: z.string() }).safeParse(report).error });
      },
      inspectFile: async () => JSON.parse(`${quoted.slice(0, -1)} ${words.comment}`),
      writeZip: async () => {
        throw Object.assign(
          new RangeError(`x\n    at ${words.officer} (/home/${words.officer}/file.ts:1:2)`),
          {
            code: words.officer,
            name: words.partner,
          },
        );
      },
      writeWord: async () => {
        throw words;
      },
      writeCalendar: async () => {
        throw new AggregateError([new SyntaxError(quoted)], quoted);
      },
      // Not in the form of the answer: its schema says what it got.
      recent: {
        list: () => [{ folder: words.officer, office: words as unknown as string, openedAt: '' }],
        remember: () => undefined,
        suggestedFolder: () => '',
      },
    };
    const { test, log, folder, partner } = await startLogged(broken);
    const { client } = test;
    const assessment = value(await client.assessment.list({ partner })).rows[0]?.reference ?? '';
    const failures = [
      client.partner.previewImport({ file: { ...file, name: 'broken.csv' } }),
      client.register.exportExcel({}),
      client.evidence.add({ partner, file, fields: { title: words.comment } }),
      client.evidence.exportBundle({ assessment }),
      client.assessment.exportWord({ assessment }),
      client.calendar.export({}),
      client.workspace.listRecent({}),
    ];
    for (const failure of failures) expect(code(await failure)).toBe('UNEXPECTED');
    const text = log();
    expectNothingOfTheRecord(text);
    const requests = [...text.matchAll(/ request (\S+)$/gm)].map((match) => match[1]).sort();
    expect(requests).toEqual([
      'assessment.exportWord',
      'calendar.export',
      'evidence.add',
      'evidence.exportBundle',
      'partner.previewImport',
      'register.exportExcel',
      'workspace.listRecent',
    ]);
    expect(text).toContain('SyntaxError');
    expect(text).toContain('AggregateError');
    expect(text).toMatch(/invalid_type at .*rows\.0\.office/);
    expect(text).toMatch(/^ {4}at \S+ main\/core\/\S+\.ts:\d+:\d+$/m);
    if (process.platform !== 'win32') expect(statSync(join(folder, 'problems.log')).mode & 0o777).toBe(0o600);
  });

  it('keeps a value out of it that a JSON parser quotes', () => {
    const folder = temporaryFolder();
    let thrown: unknown = null;
    try {
      JSON.parse(`{"name":"${words.partner}`);
    } catch (error) {
      thrown = error;
    }
    problemLog(folder, '0')('r', thrown, 'partner.list');
    const text = readFileSync(join(folder, 'problems.log'), 'utf8');
    expect(text).toContain('SyntaxError');
    expectNothingOfTheRecord(text);
  });

  it('tells a key that a person wrote from a field of the program', () => {
    const folder = temporaryFolder();
    const schema = z.object({ fields: z.record(z.string(), z.string()) });
    const { error } = schema.safeParse({ fields: { [words.header]: 7 } });
    problemLog(folder, '0')('r', error, 'partner.import');
    const text = readFileSync(join(folder, 'problems.log'), 'utf8');
    expect(text).toContain('invalid_type at fields.*');
    expectNothingOfTheRecord(text);
  });

  it.each([undefined, null, 7, words.officer, [words.officer], () => words.officer])(
    'takes anything that is thrown',
    (thrown) => {
      const folder = temporaryFolder();
      problemLog(folder, '0')('r', thrown);
      const text = readFileSync(join(folder, 'problems.log'), 'utf8');
      expect(text).toContain('no error');
      expectNothingOfTheRecord(text);
    },
  );
});
