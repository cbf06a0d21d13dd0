import { afterEach, beforeEach, expect, it } from 'vitest';
import { canonicalJson } from '../../../../shared/ground/canonical-json.ts';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { bodyOf, tamper } from '../../../support/tamper.ts';
import { addPartner } from '../exchange/offices.ts';

// A history that somebody meddled with is told to its end, and says where it breaks.
let test: TestApp;
let partner: string;
beforeEach(async () => {
  test = await startWithWorkspace();
  partner = await addPartner(test, 'Fictional Relief');
  for (const country of ['KE', 'UG', 'CD'])
    value(await test.client.partner.edit({ partner, fields: { country } }));
});
afterEach(() => test.end());

const historyOf = async (language: 'en' | 'ar' = 'en') =>
  value(await test.client.partner.listHistory({ partner, language }));

/** Changes the text of the partner's nth entry, counted from one. */
const alter = (nth: number, change: (body: string) => string) =>
  tamper(test, (db) => {
    const { no, body } = bodyOf(db, partner, nth);
    db.prepare('UPDATE entry SET body = ? WHERE no = ?').run(change(body), no);
  });

it('a whole one says nothing of it', async () => {
  expect(await historyOf()).toMatchObject({ broken: 0, lost: 0, all: 4 });
});

it('the entry that was changed says so, and the one behind it that it doesn’t follow', async () => {
  await alter(2, (body) => body.replace('"KE"', '"NG"'));
  const { rows, broken, all } = await historyOf();
  expect({ broken, all }).toEqual({ broken: 2, all: 4 });
  const said = rows.map(({ lines }) => lines.find((line) => line.startsWith('BROKEN HERE')) ?? '');
  expect(said.map((line) => line.slice(13, 40))).toEqual([
    '',
    'this entry does not follow f'.slice(0, 27),
    'this entry is not as its de'.slice(0, 27),
    '',
  ]);
  expect((await historyOf('ar')).rows[2]?.lines[0]).toContain('انقطاع هنا');
});

it('the last one that was changed says so', async () => {
  await alter(4, (body) => body.replace('"CD"', '"NG"'));
  expect(await historyOf()).toMatchObject({ broken: 1 });
});

it('bytes that read alike and are others say so too', async () => {
  await alter(3, (body) => body.replace('{', '{ '));
  expect(await historyOf()).toMatchObject({ broken: 1, all: 4 });
});

it('a text that is no entry any more is counted, and the rest is told', async () => {
  await alter(4, () => 'no entry');
  expect(await historyOf()).toMatchObject({ lost: 1, broken: 0, all: 3 });
});

it('a file of it says where it breaks', async () => {
  await alter(2, (body) => canonicalJson({ ...JSON.parse(body), at: '2020-01-01T00:00:00.000Z' }));
  const { file } = value(await test.client.partner.exportHistory({ partner, format: 'excel' }));
  const { unzipSync, strFromU8 } = await import('fflate');
  const text = Object.values(unzipSync(file.bytes))
    .map((part) => strFromU8(part))
    .join('');
  expect(text).toContain('BROKEN HERE: this entry is not as its device signed it');
  expect(text).toContain('The history is broken at 2 entries');
});

it('says so of a record that was joined into it as well', async () => {
  const into = await addPartner(test, 'Another Fictional Office');
  value(await test.client.partner.join({ partner, into, reason: 'One organisation.' }));
  const history = async () => value(await test.client.partner.listHistory({ partner: into }));
  expect(await history()).toMatchObject({ broken: 0, lost: 0 });
  await alter(2, (body) => body.replace('"KE"', '"NG"'));
  await alter(4, () => 'no entry');
  const { rows, broken, lost } = await history();
  expect({ broken, lost }).toEqual({ broken: 2, lost: 1 });
  const told = rows.filter(({ lines }) => lines.some((line) => line.startsWith('BROKEN HERE')));
  expect(told).toHaveLength(2);
  for (const { from } of told) expect(from).toMatch(/^SS-|^[A-Z]{2}-/);
});
