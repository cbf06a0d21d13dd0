import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { convertToPdf } from '../../../../main/adapters/pdf/convert-to-pdf.ts';
import { reportKinds } from '../../../../shared/rules/audience/audience.ts';
import { passphrase, startApp, type TestApp, value } from '../../../support/app.ts';
import { libreOffice } from '../../../support/libreoffice.ts';

const today = '2026-03-02';
/** Where files are laid down for somebody to look at; nowhere in an ordinary run. */
const look = process.env.PSEA_LOOK_AT_REPORTS;

let test: TestApp;
beforeAll(async () => {
  test = startApp({ today });
  value(await test.client.demo.create({ folder: test.folder, passphrase }));
}, 60_000);
afterAll(() => test.end());

type Asked = Parameters<TestApp['client']['report']['write']>[0];

async function write(asked: Asked) {
  const { file } = value(await test.client.report.write({ scope: 'all', ...asked }));
  if (look) {
    mkdirSync(look, { recursive: true });
    writeFileSync(
      join(look, `${asked.kind} ${asked.language ?? 'en'} ${asked.audience ?? ''} ${file.name}`),
      file.bytes,
    );
  }
  return file;
}

interface Told {
  readonly asOf: string;
  readonly sections: readonly {
    readonly lines: readonly string[];
    readonly table?: string;
    readonly columns?: readonly { readonly key: string }[];
    readonly rows?: readonly Record<string, string | number | null>[];
  }[];
}

async function told(asked: Asked): Promise<Told> {
  const { bytes } = await write({ ...asked, format: 'json' });
  return JSON.parse(new TextDecoder().decode(bytes)) as Told;
}
const tableOf = (report: Told, key: string) => report.sections.find(({ table }) => table === key)?.rows ?? [];

describe('reports over the demo', () => {
  it.each(reportKinds)('%s is written in Word and Excel, the same bytes each time', async (kind) => {
    const file = await write({ kind, language: 'ar' });
    expect(file.name).toMatch(/2026-03-02\.docx$/);
    if (look) await write({ kind });
    if (kind === 'country-brief' || kind === 'annual') return;
    const book = await write({ kind, format: 'excel' });
    const again = await write({ kind, format: 'excel' });
    expect(Buffer.compare(Buffer.from(again.bytes), Buffer.from(book.bytes))).toBe(0);
    const sheets = strFromU8(unzipSync(book.bytes)['xl/workbook.xml'] as Uint8Array).match(/<sheet /g);
    expect(sheets?.length).toBeGreaterThan(1);
  });

  it('register: one line for each partner of the list, with what the list says', async () => {
    const rows = tableOf(await told({ kind: 'register' }), 'register');
    const list = value(await test.client.partner.list({})).rows;
    expect(rows.map(({ reference }) => reference).toSorted()).toEqual(
      list.map(({ reference }) => reference).toSorted(),
    );
    for (const row of list) {
      const line = rows.find(({ reference }) => reference === row.reference);
      expect(line).toMatchObject({ name: row.name, capacity: row.labelToday, openActions: row.openActions });
    }
  });

  it('plan follow-up: every action that is neither verified nor dropped, overdue ones first', async () => {
    const rows = tableOf(await told({ kind: 'plan-follow-up' }), 'actions');
    const list = value(await test.client.partner.list({})).rows;
    expect(rows).toHaveLength(list.reduce((sum, { openActions }) => sum + openActions, 0));
    expect(rows.length).toBeGreaterThan(3);
    const late = rows.map(({ daysLate }) => daysLate !== null);
    expect(late).toEqual(late.toSorted((a, b) => Number(b) - Number(a)));
    const [first] = rows;
    const { plan } = value(await test.client.plan.get({ partner: String(first?.reference) }));
    expect(plan.actions).toContainEqual(
      expect.objectContaining({ reference: first?.action, title: first?.title }),
    );
  });

  it('donor: effort of each partner as its own page tells it, by name', async () => {
    const rows = tableOf(await told({ kind: 'donor', audience: 'donor' }), 'effort');
    const names = rows.map(({ name }) => String(name));
    expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)));
    const list = value(await test.client.partner.list({})).rows;
    for (const { reference, name } of list.slice(0, 12)) {
      const { effort } = value(await test.client.partner.get({ partner: reference }));
      expect(rows.find((row) => row.name === name)).toMatchObject({
        due: effort.actions.due,
        onTime: effort.actions.onTime,
        overdue: effort.actions.overdue,
        closed: effort.reReviews.closed,
      });
    }
  });

  it('kpi: the numbers of the figures, with their formula beside them', async () => {
    const report = await told({ kind: 'kpi', scope: 'in' });
    const { figures } = value(await test.client.portfolio.figures({}));
    const wfp = figures.filter(({ measure }) => measure === 'wfp-kpi');
    expect(tableOf(report, 'wfp')).toMatchObject(
      wfp.map(({ numerator, denominator, percent, words }) => ({
        number: numerator,
        of: denominator,
        share: percent,
        formula: words.formula,
      })),
    );
    for (const key of ['iasc', 'mopan', 'actionPlan']) expect(tableOf(report, key).length).toBeGreaterThan(1);
  });

  it('clauses: every active agreement once, and every element over all of them', async () => {
    const report = await told({ kind: 'clauses' });
    const agreements = value(await test.client.agreement.list({ status: 'active' })).rows;
    expect(
      tableOf(report, 'agreements')
        .map(({ agreement }) => agreement)
        .toSorted(),
    ).toEqual(agreements.map(({ reference }) => reference).toSorted());
    const { elements } = value(await test.client.agreement.getOverview({ status: 'active' }));
    const rows = tableOf(report, 'elements');
    expect(rows.map(({ present, absent, unchecked }) => [present, absent, unchecked])).toEqual(
      elements.map(({ present, absent, unchecked }) => [present, absent, unchecked]),
    );
  });

  it('a past day is told from what was known then, of files as of rows', async () => {
    const asOf = '2025-06-30';
    const report = await told({ kind: 'plan-follow-up', asOf });
    const { figures } = value(await test.client.portfolio.figures({ asOf, scope: 'all' }));
    const count = (id: string) => figures.find((figure) => figure.id === id)?.numerator ?? 0;
    expect(tableOf(report, 'actions')).toHaveLength(
      count('action:on-time') + count('action:overdue') + count('action:done'),
    );
    const clauses = await told({ kind: 'clauses', asOf });
    expect(tableOf(clauses, 'agreements')).toHaveLength(
      figures.find(({ measure }) => measure === 'clauses')?.denominator ?? -1,
    );
    expect(tableOf(await told({ kind: 'register', asOf: '2000-01-01' }), 'register')).toEqual([]);
  });

  it('a filter and one partner narrow it', async () => {
    const all = tableOf(await told({ kind: 'register' }), 'register');
    const [first] = all;
    const one = tableOf(await told({ kind: 'register', partner: String(first?.reference) }), 'register');
    expect(one).toEqual([first]);
    const list = value(await test.client.partner.list({})).rows;
    const country = list.find(({ agreements }) =>
      agreements.some(({ status }) => status === 'active'),
    )?.country;
    const there = list
      .filter((row) => row.country === country)
      .filter(({ agreements }) => agreements.some(({ status }) => status === 'active'));
    const narrow = { kind: 'register', country: country ?? '', agreement: 'active' } as const;
    expect(
      tableOf(await told(narrow), 'register')
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(there.map(({ name }) => name).toSorted());
  });

  it.runIf(libreOffice())('the brief is two pages, in both languages', async () => {
    for (const language of ['en', 'ar'] as const) {
      const { bytes } = await write({ kind: 'country-brief', language, scope: 'in' });
      const pdf = value(await convertToPdf(bytes));
      const pages = Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type\s*\/Page\b(?!s)/g);
      expect(pages).toHaveLength(2);
    }
  });
});
