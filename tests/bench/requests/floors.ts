import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync, scryptSync, sign, verify } from 'node:crypto';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { makeDurable, openKeyedDatabase } from '../../../main/adapters/workspace/keyed-database.ts';
import { usualWork } from '../../../main/adapters/workspace/keys/age-scrypt.ts';
import { memoryOf } from './host.ts';

/** Bare peers of what the program does: the same work with the same durability from the same disk, and nothing else. */
export interface Floors {
  /** One row in one durable transaction. */
  commit(): void;
  /** The derivation that guessing a passphrase costs, then the rows as the file holds them. */
  unlock(): void;
  /** What a check can't do without. */
  check(): void;
  /** A whole copy of the database. */
  backup(): void;
  close(): void;
}

/** Over a copy of a workspace's register that nobody else has open. */
export function floorsOver(folder: string, key: string, root: string): Floors {
  const file = join(root, 'floor.db');
  cpSync(join(folder, 'register.db'), file);
  const db = openKeyedDatabase(file, key, 'existing');
  makeDurable(db);
  db.exec('CREATE TABLE bare (id INTEGER PRIMARY KEY, body TEXT)');
  const insert = db.prepare('INSERT INTO bare (body) VALUES (?)');
  const raw = join(root, 'raw.db');
  cpSync(join(folder, 'register.db'), raw);
  const keys = generateKeyPairSync('ed25519');
  const text = Buffer.from('One fictional entry of the length that most of them have. '.repeat(12));
  const signature = sign(null, text, keys.privateKey);
  const streams = Number(db.prepare('SELECT count(*) FROM stream').pluck().get());
  return {
    commit: () => void insert.run('One short row.'),
    unlock: () => {
      const cost = 2 ** usualWork;
      scryptSync('a fictional passphrase', 'sixteen bytes so', 32, {
        N: cost,
        r: 8,
        p: 1,
        maxmem: cost * 1100,
      });
      const opened = openKeyedDatabase(raw, key, 'existing');
      for (const body of opened.prepare('SELECT body FROM partner_row').pluck().all())
        JSON.parse(String(body));
      opened.close();
    },
    check: () => {
      db.pragma('integrity_check');
      for (const body of db.prepare('SELECT body FROM entry').pluck().iterate())
        createHash('sha256').update(String(body)).digest('hex');
      for (let n = 0; n < streams; n += 1) verify(null, text, keys.publicKey, signature);
    },
    backup: () => {
      const copy = join(root, 'vacuumed.db');
      rmSync(copy, { force: true });
      db.prepare('VACUUM INTO ?').run(copy);
    },
    close: () => db.close(),
  };
}

/** The cells of a workbook, sheet by sheet and row by row. */
export async function cellsOf(bytes: Uint8Array): Promise<ExcelJS.CellValue[][][]> {
  const workbook = await loadWorkbook(bytes);
  return workbook.worksheets.map((sheet) => {
    const rows: ExcelJS.CellValue[][] = [];
    sheet.eachRow((row) => void rows.push((row.values as ExcelJS.CellValue[]).slice(1)));
    return rows;
  });
}

/** Streams cells into a file; gives how far memory rose above what was in use, MiB. */
export async function streamCells(sheets: ExcelJS.CellValue[][][], root: string): Promise<number> {
  const memory = memoryOf('self');
  globalThis.gc?.();
  const before = memory.restart();
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: join(root, 'streamed.xlsx') });
  for (const [index, rows] of sheets.entries()) {
    const sheet = writer.addWorksheet(`Sheet ${index + 1}`);
    for (const row of rows) sheet.addRow(row).commit();
    sheet.commit();
  }
  await writer.commit();
  return memory.peak() - before;
}

export function loadWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const { buffer } = new Uint8Array(bytes);
  return new ExcelJS.Workbook().xlsx.load(buffer as ArrayBuffer);
}

/** Every partner again, as the register names it, in a workbook. */
export async function workbookOf(
  partners: readonly { readonly name: string; readonly country: string | null }[],
): Promise<{ name: string; bytes: Uint8Array }> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Partners');
  sheet.addRow(['Name', 'Country', 'Type']);
  for (const { name, country } of partners) sheet.addRow([name, country ?? '', 'National NGO']);
  return { name: 'known.xlsx', bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) };
}

/** Starts Node with some arguments and waits until it has ended. */
export function runNode(args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`Node ended with ${status}.`);
}
