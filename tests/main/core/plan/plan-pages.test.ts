import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { answersFrom } from '../../../support/desk.ts';
import { convertToPdf, libreOffice } from '../../../support/libreoffice.ts';
import { paragraphsOf, unzipTexts } from '../../../support/unzip.ts';

/** Five actions of the library with all their steps, as an office takes them over. */
async function fiveActions(test: TestApp): Promise<string> {
  const { client } = test;
  const created = value(await client.partner.create({ fields: { name: 'Fictional partner' } }));
  const partner = created.row.reference;
  const { assessment } = value(await client.assessment.start({ partner }));
  const at = { assessment: assessment.id };
  value(await client.assessment.recordAnswers({ ...at, answers: answersFrom('NNNYYYNY') }));
  value(await client.assessment.submit(at));
  const reviews = answersFrom('NNNYYYNY', 'The policy has no rule about this, and nobody signed it.');
  value(await client.assessment.recordReviews({ ...at, reviews }));
  value(await client.assessment.determine(at));
  const proposals = value(await client.plan.listProposals({ partner })).rows;
  const actions = proposals.flatMap(({ standard, actions: offered }) =>
    offered.slice(0, standard === 'CS1' ? 2 : 1).map(({ library }) => ({
      library,
      standard,
      responsible: 'Rehema Fictional, director',
      supportedBy: ['UNICEF', 'UNFPA'],
    })),
  );
  expect(actions).toHaveLength(5);
  value(await client.plan.add({ partner, actions }));
  return partner;
}

test('every row of the plan has a header over it, and every standard leads its actions', async () => {
  const app = await startWithWorkspace({ today: '2026-03-02' });
  const partner = await fiveActions(app);
  const { file } = value(await app.client.plan.exportWord({ partner }));
  const xml = (await unzipTexts(file.bytes)).get('word/document.xml') ?? '';
  const table = (xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).find((each) => each.includes('CS1')) ?? '';
  const [header = '', ...rows] = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  expect(header).toContain('<w:tblHeader/>');
  expect(paragraphsOf(header)).toEqual([
    'No.',
    'Action',
    'How it will be verified',
    'Responsible',
    'Due and status',
  ]);
  const leading = rows.filter((row) => row.includes('<w:gridSpan w:val="5"/>'));
  expect(leading.map((row) => paragraphsOf(row)[0]?.slice(0, 3))).toEqual(['CS1', 'CS2', 'CS3', 'CS7']);
  for (const row of leading) expect(row).toContain('<w:keepNext/>');
  expect(rows).toHaveLength(9);
  await app.end();
});

describe.runIf(libreOffice())('on paper', () => {
  test.each(['en', 'ar'] as const)(
    'five actions with their steps and signatures take two pages (%s)',
    async (language) => {
      const app = await startWithWorkspace({ today: '2026-03-02' });
      const partner = await fiveActions(app);
      const folder = mkdtempSync(join(tmpdir(), 'psea-pages-'));
      try {
        const { file } = value(await app.client.plan.exportWord({ partner, language }));
        writeFileSync(join(folder, 'plan.docx'), file.bytes);
        const pdf = readFileSync(await convertToPdf(join(folder, 'plan.docx'), folder), 'latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
      } finally {
        rmSync(folder, { recursive: true, force: true });
        await app.end();
      }
    },
  );
});
