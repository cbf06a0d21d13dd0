import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fromBuffer } from 'yauzl';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { officer } from '../../../support/desk.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures/evidence');
const sample = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(join(fixtures, name))) });

let test: TestApp;
let partner: string;
let assessment: string;
beforeEach(async () => {
  test = await startWithWorkspace({ today: '2026-03-02' });
  partner = value(
    await test.client.partner.create({ fields: { name: 'Fictional partner', country: 'SS' } }),
  ).reference;
  assessment = value(await test.client.assessment.start({ partner })).assessment.reference;
});
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

const add = async (file: { name: string; bytes: Uint8Array }, standards: string[], fields = {}) => {
  const links = standards.map((standard) => ({ assessment, standard }));
  return value(await test.client.evidence.add({ partner, file, fields: { links, ...fields } })).evidence;
};

async function exported(language: 'en' | 'ar' = 'en') {
  const { file } = value(await test.client.evidence.exportBundle({ assessment, language }));
  const files = await unzip(file.bytes);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(files.get('index.xlsx') as unknown as ArrayBuffer);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('The index has no sheet.');
  const rows: unknown[][] = [];
  sheet.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
  return { name: file.name, files, sheet, rows };
}

it('writes folders named by standard, each document whole, and an index that tells of all', async () => {
  await add(sample('politique PSEA.v2.final.pdf'), ['CS1', 'CS3'], {
    documentType: 'psea-policy',
    issuedOn: '2025-05-14',
    expiresOn: '2026-03-01',
  });
  await add(sample('سياسة الحماية.pdf'), ['CS1']);
  await add({ name: 'POLITIQUE psea.v2.final.PDF', bytes: sample('Code of Conduct signed.pdf').bytes }, [
    'CS1',
  ]);
  const sighting = { place: 'Fictional field office', on: '2026-02-27', by: officer };
  const links = [{ assessment, standard: 'CS2' }];
  value(await test.client.evidence.add({ partner, sighting, fields: { links, title: '=1+1' } }));
  await add({ name: 'policy.exe', bytes: new Uint8Array(Buffer.from('MZ, a fictional program')) }, ['CS2']);
  const gone = await add({ name: 'old.txt', bytes: new Uint8Array(Buffer.from('old')) }, ['CS2']);
  value(await test.client.evidence.withdraw({ evidence: gone.reference, reason: 'Of another year.' }));

  const { name, files, rows } = await exported();
  expect(name).toMatch(/^Evidence SS-2026PSEA1-.* Fictional partner\.zip$/);
  expect([...files.keys()].filter((path) => !path.startsWith('CS3 ')).sort()).toEqual([
    'CS1 Organizational policy/POLITIQUE psea.v2.final (2).PDF',
    'CS1 Organizational policy/politique PSEA.v2.final.pdf',
    'CS1 Organizational policy/سياسة الحماية.pdf',
    'index.xlsx',
  ]);
  expect([...files.keys()].find((path) => path.startsWith('CS3 '))).toMatch(
    /\/politique PSEA\.v2\.final\.pdf$/,
  );
  const policy = sample('politique PSEA.v2.final.pdf').bytes;
  for (const [path, bytes] of files) {
    if (path.endsWith('politique PSEA.v2.final.pdf')) expect(Buffer.compare(bytes, policy)).toBe(0);
  }
  const table = rows.slice(rows.findIndex(([first]) => first === 'Folder'));
  expect(table).toHaveLength(1 + 4 + 3);
  expect(table[1]?.slice(0, 8)).toEqual([
    'CS1 Organizational policy',
    'politique PSEA.v2.final.pdf',
    `${partner}/E1`,
    'politique PSEA.v2.final',
    expect.stringContaining('olicy'),
    'Expired',
    new Date('2025-05-14'),
    new Date('2026-03-01'),
  ]);
  const noFile = table.filter((row) => !row[1]);
  expect(noFile.map((row) => row[10])).toEqual([
    'Seen on site and not copied.',
    'Not included: a program or script, or an archive that holds one.',
    'Not included: withdrawn. Of another year.',
  ]);
  expect(noFile[0]?.[3]).toBe('=1+1');
  expect(noFile[0]?.[8]).toContain('Fictional field office, 27 February 2026');
});

it('writes the index in Arabic from right to left', async () => {
  await add(sample('سياسة الحماية.pdf'), ['CS1']);
  const { files, sheet, rows } = await exported('ar');
  expect([...files.keys()].some((path) => /^CS1 [\u0600-\u06FF].*\/سياسة الحماية\.pdf$/u.test(path))).toBe(
    true,
  );
  expect(sheet.views[0]?.rightToLeft).toBe(true);
  expect(rows.flat()).toContain('المجلد');
});

it('gives the same bytes twice', async () => {
  await add(sample('code-of-conduct.docx'), ['CS1']);
  const bundle = async () => value(await test.client.evidence.exportBundle({ assessment })).file.bytes;
  expect(Buffer.compare(await bundle(), await bundle())).toBe(0);
});

it('of an assessment without evidence holds the index alone, and of none is refused', async () => {
  expect([...(await exported()).files.keys()]).toEqual(['index.xlsx']);
  expect(code(await test.client.evidence.exportBundle({ assessment: 'no such' }))).toBe(
    'ASSESSMENT_NOT_FOUND',
  );
});

function unzip(archive: Uint8Array): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, Buffer>();
    fromBuffer(Buffer.from(archive), { lazyEntries: true }, (problem, zip) => {
      if (problem) return reject(problem);
      zip.on('end', () => resolve(files));
      zip.on('error', reject);
      zip.on('entry', (entry) => {
        zip.openReadStream(entry, async (unreadable, stream) => {
          if (unreadable) return reject(unreadable);
          const chunks: Buffer[] = [];
          for await (const chunk of stream) chunks.push(chunk as Buffer);
          files.set(entry.fileName, Buffer.concat(chunks));
          zip.readEntry();
        });
      });
      zip.readEntry();
    });
  });
}
