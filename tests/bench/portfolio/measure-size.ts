import { createORPCClient } from '@orpc/client';
import ExcelJS from 'exceljs';
import { writeRegisterExcel } from '../../../main/adapters/sheets/write-register.ts';
import { createWorkspaces } from '../../../main/adapters/workspace/create-workspaces.ts';
import { createApp } from '../../../main/core/create-app.ts';
import { rowsAsOf } from '../../../main/core/portfolio/rows-as-of.ts';
import { createRowCache } from '../../../main/core/row-cache.ts';
import { foldPartner } from '../../../shared/record/file/fold.ts';
import { entriesKnownBy, isAllKnownBy } from '../../../shared/record/journal/known-by.ts';
import { computeFigures } from '../../../shared/rules/figures/compute-figures.ts';
import { showRow } from '../../../shared/rules/register/partner-view.ts';
import { type TestClient, value } from '../../support/app.ts';
import { instruments } from '../../support/desk.ts';
import { checkVersions } from '../../support/libraries.ts';
import { peakMemory } from '../../support/peak-memory.ts';
import { unusedPorts } from '../../support/unused-ports.ts';
import { timed } from '../support/measure.ts';
import type { PortfolioTimes } from './times.ts';

// Measures one workspace and writes what it found as JSON: `measure-size.ts <folder> <key>`.

const [folder = '', key = ''] = process.argv.slice(2);
const [today, past] = ['2026-03-02', '2026-01-31'];
const clock = { now: () => `${today}T12:00:00.000Z`, today: () => today };

/**
 * Ours and its floor in turn, so that both meet the same machine; the first round warms compilers. The fastest of each
 * counts: it is what other work on the machine lengthens least.
 */
async function inTurn(rounds: number, ours: () => unknown, peer: () => unknown) {
  const [a, b]: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    const times = [await timed(ours), await timed(peer)] as const;
    if (round === 0) continue;
    a.push(times[0]);
    b.push(times[1]);
  }
  return { ours: Math.min(...a), peer: Math.min(...b) };
}

// The program alone first, so that its memory holds nothing that is measured beside it.
let count = 0;
const app = createApp({
  ...unusedPorts,
  clock,
  ids: { newId: () => `bench-${++count}` },
  workspaces: createWorkspaces(),
  instruments,
  writeRegisterExcel,
});
const client = createORPCClient<TestClient>({ call: (path, input) => app.dispatch(path, input) });
value(await app.openWithKey(folder, key));
if (process.argv.includes('open')) {
  // Rows and snapshots are made anew where another program wrote them; that is not what is measured.
  await app.close();
  process.exit(0);
}
const ask = { report: 'register', format: 'excel', scope: 'all' } as const;
const write = async () => value(await client.report.write(ask)).file.bytes;
const started = peakMemory();
value(await client.portfolio.figures({}));
const afterFigures = peakMemory();
value(await client.portfolio.figures({ asOf: past }));
const afterPastDay = peakMemory();
const made = await write();
const peak = { started, figures: afterFigures, pastDay: afterPastDay, excel: peakMemory() };
const sheets = await cellsOf(made);
const size = value(await client.partner.list({})).rows.length;
if ((sheets[0]?.rows.length ?? 0) <= size) throw new Error('The workbook does not hold every partner.');
const excel = await inTurn(5, write, () => stream(sheets));
await app.close();

const opened = await createWorkspaces().open(folder, { kind: 'key', key });
const store = value(opened);
const rows = createRowCache(store, () => instruments);
const rounds = size > 20_000 ? 1 : 3;

const question = {
  rows: rows.all(),
  instruments,
  checks: checkVersions,
  filter: { scope: 'in' },
  asOf: today,
} as const;
const figures = await inTurn(
  rounds * 3,
  () => computeFigures(question),
  // What the list answers with: each row with its state of the day, written as the window gets it.
  () => JSON.stringify(rows.all().map((row) => showRow(row, today))).length,
);

const changed = [...rows.records()].filter(({ latest }) => !isAllKnownBy(latest, past));
if (changed.length === 0 || changed.length === size)
  throw new Error('Some were to change since, and not all.');
const pastDay = await inTurn(
  rounds,
  // Another clock each time, lest the rows of the day be remembered.
  () => rowsAsOf({ rows: { ...rows, all: () => [...rows.all()] }, store, instruments, clock }, past),
  () => {
    for (const { id } of changed) foldPartner(id, entriesKnownBy(store.entries(id), past, clock.now()));
  },
);
store.close();

const times: PortfolioTimes = { size, ratios: { figures, pastDay, excel }, peak };
process.stdout.write(JSON.stringify(times));

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly ExcelJS.CellValue[])[];
}

/** Names, rows and values of a workbook, without its looks. */
async function cellsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return book.worksheets.map((sheet) => {
    const found: ExcelJS.CellValue[][] = [];
    sheet.eachRow((row) => {
      const values = row.values as ExcelJS.CellValue[];
      found.push(Array.from(values.slice(1), (cell) => cell ?? null));
    });
    return { name: sheet.name, rows: found };
  });
}

/** The same cells by exceljs alone, one row after the other into nowhere. */
async function stream(book: readonly Sheet[]): Promise<void> {
  const { PassThrough } = await import('node:stream');
  const out = new PassThrough();
  out.resume();
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useSharedStrings: true });
  for (const { name, rows: lines } of book) {
    const sheet = writer.addWorksheet(name);
    for (const line of lines) sheet.addRow([...line]).commit();
    sheet.commit();
  }
  await writer.commit();
}
