import { execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { libreOffice } from './libreoffice.ts';

const run = promisify(execFile);

/** What a person does in LibreOffice, one step after the other. Rows, columns and sheets count from zero. */
export type OfficeStep =
  | { readonly do: 'type'; readonly sheet: string; readonly cell: string; readonly text: string }
  | { readonly do: 'formula'; readonly sheet: string; readonly cell: string; readonly text: string }
  | { readonly do: 'number'; readonly sheet: string; readonly cell: string; readonly value: number }
  | {
      readonly do: 'insert-rows' | 'remove-rows' | 'insert-columns' | 'remove-columns';
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
    }
  | { readonly do: 'merge'; readonly sheet: string; readonly range: string }
  /** Cuts a range and pastes it with its first cell there. */
  | { readonly do: 'move-range'; readonly sheet: string; readonly range: string; readonly to: string }
  | { readonly do: 'move-sheet'; readonly sheet: string; readonly to: number }
  | { readonly do: 'rename-sheet'; readonly sheet: string; readonly name: string };

const filters = { xlsx: 'Calc MS Excel 2007 XML', ods: 'calc8', xls: 'MS Excel 97' } as const;
export type OfficeFormat = keyof typeof filters;

let python: string | null | undefined;

/**
 * A Python that can drive LibreOffice, or null where there is none. Tests that edit as a person would are declared
 * with `it.runIf(libreOffice() && officePython())`.
 */
export function officePython(): string | null {
  if (python !== undefined) return python;
  const office = libreOffice();
  const named = office ? ['/usr/bin/python3', 'python3', join(dirname(office), 'python')] : [];
  python = named.find(canDrive) ?? null;
  if (python === null && process.env.PSEA_REQUIRE_LIBREOFFICE === '1') {
    throw new Error('No Python that drives LibreOffice was found; install python3-uno.');
  }
  return python;
}

function canDrive(program: string): boolean {
  try {
    execFileSync(program, ['-c', 'import uno'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens a workbook in LibreOffice, does the steps as a person would who first lifts the sheets' protection, and
 * saves it in each of the formats in turn, opening it anew in between. Returns the bytes of the last one.
 */
export async function editInLibreOffice(
  bytes: Uint8Array,
  steps: readonly OfficeStep[],
  formats: readonly OfficeFormat[] = ['xlsx'],
): Promise<Uint8Array> {
  const saves = formats.map((format, index) => ({
    name: `saved-${index}.${format}`,
    filter: filters[format],
  }));
  return driveOffice({ name: 'form.xlsx', bytes }, workbookScript, { steps }, saves);
}

/**
 * Runs a Python script on a file that LibreOffice has opened: `document` is the file, `order` what was given here,
 * `opened(url)` opens another. The file is then saved under each name in turn, opened anew in between; returns the
 * bytes of the last one.
 */
export async function driveOffice(
  file: { readonly name: string; readonly bytes: Uint8Array },
  actions: string,
  order: Readonly<Record<string, unknown>>,
  saves: readonly { readonly name: string; readonly filter: string }[],
): Promise<Uint8Array> {
  // The bridge from Python to LibreOffice now and then dies at once. Each try starts anew from the untouched
  // file, so that the result is the same as of one that lived.
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await driveOnce(file, actions, order, saves);
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

async function driveOnce(
  file: { readonly name: string; readonly bytes: Uint8Array },
  actions: string,
  order: Readonly<Record<string, unknown>>,
  saves: readonly { readonly name: string; readonly filter: string }[],
): Promise<Uint8Array> {
  const office = libreOffice();
  const program = officePython();
  if (!office || !program)
    throw new Error('Declare the test with it.runIf(libreOffice() && officePython()).');
  const folder = mkdtempSync(join(tmpdir(), 'psea-edit-'));
  const first = join(folder, file.name);
  writeFileSync(first, file.bytes);
  const pipe = `psea${process.pid}x${folder.slice(-6).replace(/\W/g, '')}`;
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const running = spawn(office, [profile, '--headless', '--norestore', `--accept=pipe,name=${pipe};urp;`], {
    stdio: 'ignore',
  });
  try {
    const path = join(folder, 'order.json');
    writeFileSync(
      path,
      JSON.stringify({
        ...order,
        pipe,
        source: pathToFileURL(first).href,
        saves: saves.map(({ name, filter }) => ({ url: pathToFileURL(join(folder, name)).href, filter })),
      }),
    );
    await run(program, ['-c', before + actions.replace(/^(?=.)/gm, '    ') + after, path], {
      timeout: 120_000,
    });
    const last = join(folder, saves.at(-1)?.name ?? file.name);
    if (!existsSync(last)) throw new Error('LibreOffice did not save the file.');
    return new Uint8Array(readFileSync(last));
  } finally {
    await ended(running);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Opens a workbook in LibreOffice and saves it in each of the formats in turn. Needs no Python. */
export async function saveInLibreOffice(
  bytes: Uint8Array,
  formats: readonly OfficeFormat[],
): Promise<Uint8Array> {
  const office = libreOffice();
  if (!office) throw new Error('Declare the test with it.runIf(libreOffice()).');
  const folder = mkdtempSync(join(tmpdir(), 'psea-save-'));
  try {
    let from = join(folder, 'form.xlsx');
    writeFileSync(from, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    for (const [index, format] of formats.entries()) {
      const out = join(folder, String(index));
      const options = [profile, '--headless', '--norestore', '--convert-to', format, '--outdir', out, from];
      await run(office, options, { timeout: 120_000 });
      from = join(out, `form.${format}`);
    }
    return new Uint8Array(readFileSync(from));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Waits for LibreOffice, which was told to end; where it doesn't, ends it. */
function ended(running: ReturnType<typeof spawn>): Promise<void> {
  if (running.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const late = setTimeout(() => running.kill('SIGKILL'), 10_000);
    running.once('exit', () => {
      clearTimeout(late);
      resolve();
    });
  });
}

const before = `
import json, sys, time, uno
from com.sun.star.beans import PropertyValue
order = json.load(open(sys.argv[1], encoding='utf-8'))
def option(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
for attempt in range(300):
    try:
        context = resolver.resolve('uno:pipe,name=' + order['pipe'] + ';urp;StarOffice.ComponentContext')
        break
    except Exception:
        time.sleep(0.2)
desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
try:
    opened = lambda url: desktop.loadComponentFromURL(url, '_blank', 0, (option('Hidden', True),))
    document = opened(order['source'])
`;

const workbookScript = `
sheets = document.Sheets
for index in range(sheets.Count):
    sheets.getByIndex(index).unprotect('')
for step in order['steps']:
    what, sheet = step['do'], sheets.getByName(step['sheet'])
    cell = sheet.getCellRangeByName(step['cell']) if 'cell' in step else None
    if what == 'type': cell.setString(step['text'])
    elif what == 'formula':
        cell.NumberFormat = 0
        cell.setFormula(step['text'])
    elif what == 'number':
        cell.NumberFormat = 0
        cell.setValue(step['value'])
    elif what == 'insert-rows': sheet.Rows.insertByIndex(step['at'], step['count'])
    elif what == 'remove-rows': sheet.Rows.removeByIndex(step['at'], step['count'])
    elif what == 'insert-columns': sheet.Columns.insertByIndex(step['at'], step['count'])
    elif what == 'remove-columns': sheet.Columns.removeByIndex(step['at'], step['count'])
    elif what == 'merge': sheet.getCellRangeByName(step['range']).merge(True)
    elif what == 'move-range':
        target = sheet.getCellRangeByName(step['to']).getCellAddress()
        sheet.moveRange(target, sheet.getCellRangeByName(step['range']).getRangeAddress())
    elif what == 'move-sheet': sheets.moveByName(step['sheet'], step['to'])
    elif what == 'rename-sheet': sheet.Name = step['name']
`;

const after = `
    for index, save in enumerate(order['saves']):
        document.storeToURL(save['url'], (option('FilterName', save['filter']),))
        document.close(True)
        if index + 1 < len(order['saves']):
            document = opened(save['url'])
finally:
    try:
        desktop.terminate()
    except Exception:
        pass
`;
