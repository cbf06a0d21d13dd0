import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HistoryView } from '../../../../shared/documents/history/history-row.ts';
import type { Result } from '../../../../shared/ground/result.ts';
import { passphrase, startApp, type TestApp, value } from '../../../support/app.ts';
import { rawWords } from '../../../support/raw-words.ts';

// Every entry of every partner and of the office, as the demo and the kept workspaces hold them, read in sentences.
const fixtures = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'workspaces');
const languages = ['en', 'ar'] as const;

/** A file's name is a person's: it may be anything. */
const fileName = /[“«][^”»]*\.[a-z]{3,4}[”»]/gu;
/** How words that left a contract, or came into it, stand in a quotation. */
const quotedChange = /\[[−+][^\]]*\]/gu;

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'histories-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

async function openKept(format: string): Promise<TestApp> {
  const folder = join(scratch, format);
  cpSync(join(fixtures, format, 'workspace'), folder, { recursive: true });
  const keys = JSON.parse(readFileSync(join(fixtures, format, 'keys.json'), 'utf8')) as Record<
    string,
    string
  >;
  const test = startApp({ folder, today: keys.asOf ?? '' });
  value(await test.client.workspace.open({ folder, passphrase: keys.passphrase ?? '' }));
  return test;
}

async function openDemo(): Promise<TestApp> {
  const folder = join(scratch, 'demo');
  const test = startApp({ folder, today: '2026-11-02' });
  value(await test.client.demo.create({ folder, passphrase }));
  return test;
}

const workspaces = [
  { name: 'the demo', open: openDemo },
  { name: 'the kept workspace of format 1', open: () => openKept('1') },
  { name: 'the kept workspace of format 2', open: () => openKept('2') },
  { name: 'the kept workspace of format 3', open: () => openKept('3') },
  { name: 'the kept workspace of format 4', open: () => openKept('4') },
  { name: 'the kept workspace of format 5', open: () => openKept('5') },
];

describe.each(workspaces)('$name', ({ open }) => {
  let test: TestApp;
  let histories: { of: string; language: 'en' | 'ar'; view: HistoryView; changes: number }[];
  beforeAll(async () => {
    test = await open();
    histories = [];
    const { rows } = value(await test.client.partner.list({ archived: true }));
    for (const language of languages) {
      for (const { reference } of rows) {
        const view = await whole((offset) =>
          test.client.partner.listHistory({ partner: reference, language, offset, limit: 500 }),
        );
        const { total } = value(await test.client.partner.getHistory({ partner: reference }));
        histories.push({ of: reference, language, view, changes: total });
      }
      const view = await whole((offset) =>
        test.client.workspace.listHistory({ language, offset, limit: 500 }),
      );
      histories.push({ of: 'office', language, view, changes: 0 });
    }
  }, 120_000);
  afterAll(() => test.end());

  it('tells each entry once, in a sentence', () => {
    for (const { view, of } of histories) {
      expect(view.rows.length, of).toBe(view.all);
      expect(new Set(view.rows.map(({ entry }) => entry)).size, of).toBe(view.all);
      expect(
        view.kinds.reduce((sum, { count }) => sum + count, 0),
        of,
      ).toBe(view.all);
      expect(
        view.people.reduce((sum, { count }) => sum + count, 0),
        of,
      ).toBe(view.all);
      expect(view.rows.filter(({ sentence }) => !/\p{L}.*\.$/su.test(sentence))).toEqual([]);
    }
    expect(histories.some(({ changes }) => changes > 0)).toBe(true);
  });

  it('holds no raw key, id, date, code or brace', () => {
    const raw = histories.flatMap(({ of, view }) =>
      view.rows.flatMap(({ entry, sentence, lines }) =>
        [sentence, ...lines].flatMap((line) => {
          const found = rawWords(line, [fileName, quotedChange]);
          return found.length > 0 || line.includes(entry) ? [{ of, line, found }] : [];
        }),
      ),
    );
    expect(raw).toEqual([]);
  });

  it('names what each entry is about, and says the same number of things in both languages', () => {
    const unnamed = histories.flatMap(({ view }) =>
      view.rows.filter(({ subject }) => subject !== null && subject.reference === null),
    );
    expect(unnamed.map(({ sentence }) => sentence)).toEqual([]);
    const [english, arabic] = languages.map((language) =>
      histories
        .filter((each) => each.language === language)
        .flatMap(({ view }) => view.rows.map(({ entry, lines }) => `${entry} ${lines.length}`)),
    );
    expect(arabic).toEqual(english);
  });
});

async function whole(ask: (offset: number) => Promise<Result<HistoryView>>): Promise<HistoryView> {
  const first = value(await ask(0));
  const rows = [...first.rows];
  while (rows.length < first.total) rows.push(...value(await ask(rows.length)).rows);
  return { ...first, rows };
}
