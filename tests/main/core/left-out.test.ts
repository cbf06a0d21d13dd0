import ExcelJS from 'exceljs';
import ICAL from 'ical.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { KeyedDatabase } from '../../../main/adapters/workspace/keyed-database.ts';
import { startWithWorkspace, type TestApp, value } from '../../support/app.ts';
import { bodyOf, tamper } from '../../support/tamper.ts';
import { unzip, unzipTexts } from '../../support/unzip.ts';

// What is kept and can't be shown is said by whatever is given out: entries of a newer program, and entries that are not
// what their type says.

let test: TestApp;
let partner: { readonly id: string; readonly reference: string };
let assessment: string;
beforeEach(async () => {
  test = await startWithWorkspace();
  const { client } = test;
  partner = value(await client.partner.create({ fields: { name: 'Fictional Aid', country: 'SS' } }));
  assessment = value(await client.assessment.start({ partner: partner.reference })).assessment.reference;
  for (const acronym of ['A', 'B', 'C'])
    value(await client.partner.edit({ partner: partner.reference, fields: { acronym } }));
});
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

/** The last three entries of the partner: one as a newer program writes, two that say nothing that their type can. */
async function hideEntries() {
  const change = (db: KeyedDatabase, nth: number, to: object) => {
    const { no, body } = bodyOf(db, partner.id, nth);
    const text = JSON.stringify({ ...JSON.parse(body), ...to });
    db.prepare('UPDATE entry SET body = ? WHERE no = ?').run(text, no);
  };
  await tamper(test, (db) => {
    change(db, 3, { type: 'partner.blessed' });
    change(db, 4, { data: { set: { acronym: 7 } } });
    change(db, 5, { data: { unset: 'acronym' } });
  });
  value(await test.client.workspace.rebuild({}));
}

const calendar = async (filter: { country?: string } = {}) => {
  const made = value(await test.client.calendar.export(filter));
  const file = new ICAL.Component(ICAL.parse(new TextDecoder().decode(made.file.bytes)));
  const events = file.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  return { made, description: file.getFirstPropertyValue('x-wr-caldesc'), events };
};

async function bundleIndex() {
  const { file } = value(await test.client.evidence.exportBundle({ assessment }));
  const index = (await unzip(file.bytes)).get('index.xlsx');
  return index ? [...(await unzipTexts(index)).values()].join(' ') : '';
}

it('says nothing of the kind where everything is shown', async () => {
  const { made, description, events } = await calendar();
  expect(made).toMatchObject({ leftOut: { assessments: 0, entries: 0, unreadable: 0 } });
  expect(description).toBeNull();
  expect(events.map(({ summary }) => summary)).not.toContain('PSEA: this calendar may lack dates');
  expect(await bundleIndex()).not.toContain('kept, not shown here');
});

it('counts what can’t be read beside what a newer program wrote, in the file and in the row', async () => {
  await hideEntries();
  const { client } = test;
  const { notShown, row } = value(await client.partner.get({ partner: partner.reference }));
  expect(notShown).toMatchObject({ assessments: [], entries: 1, unreadable: 2 });
  expect(row.notShown).toMatchObject({ assessments: 0, entries: 1, unreadable: 2 });
  const waiting = value(await client.todo.list({ states: ['waiting'] })).rows;
  expect(waiting.map(({ kind }) => kind)).toContain('not-shown');
});

it('is said by the register in Excel', async () => {
  await hideEntries();
  const { file } = value(await test.client.register.exportExcel({}));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file.bytes.slice().buffer as ArrayBuffer);
  const told = JSON.stringify(workbook.getWorksheet('Explanations')?.getSheetValues());
  expect(told).toContain('1 entry was made by a newer program: kept, not shown here.');
  expect(told).toContain('2 entries can’t be read: kept, not shown here.');
});

it('is said by the calendar: in its description, on the day of the file, and to whoever asked', async () => {
  await hideEntries();
  const { made, description, events } = await calendar();
  expect(made.leftOut).toEqual({ assessments: 0, entries: 1, unreadable: 2 });
  expect(description).toContain('1 entry was made by a newer program');
  const [first] = events;
  expect(first?.summary).toBe('PSEA: this calendar may lack dates');
  expect(first?.startDate.toString()).toBe('2026-03-02');
  expect(first?.description).toContain('2 entries can’t be read: kept, not shown here.');
  const again = (await calendar()).events[0];
  expect([again?.uid, again?.sequence]).toEqual([first?.uid, first?.sequence]);
  // A calendar of other partners is whole.
  expect((await calendar({ country: 'KE' })).made.leftOut).toEqual({
    assessments: 0,
    entries: 0,
    unreadable: 0,
  });
});

it('is said by the index of the evidence', async () => {
  await hideEntries();
  const index = await bundleIndex();
  expect(index).toContain('Not shown here');
  expect(index).toContain('1 entry was made by a newer program: kept, not shown here.');
});
