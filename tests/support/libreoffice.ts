import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const CONVERSION_MS = 120_000;
const INSTALLED = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
];

/**
 * LibreOffice's program, or null where it isn't installed. Tests that need it are declared with
 * `it.runIf(libreOffice())`. On the build server PSEA_REQUIRE_LIBREOFFICE=1 turns its absence into a failure.
 */
export function libreOffice(): string | null {
  const named = ['soffice', 'libreoffice', 'soffice.com'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const found = [...folders.flatMap((folder) => named.map((name) => join(folder, name))), ...INSTALLED].find(
    (program) => existsSync(program),
  );
  if (found) return found;
  if (process.env.PSEA_REQUIRE_LIBREOFFICE === '1') {
    throw new Error('PSEA_REQUIRE_LIBREOFFICE is set, but LibreOffice was not found.');
  }
  return null;
}

/** Opens a Word or Excel file in LibreOffice and writes it as PDF. Returns the PDF's path. */
export function convertToPdf(file: string, outDir: string): Promise<string> {
  return convert(file, outDir, 'pdf');
}

/** Opens a Word file in LibreOffice and returns the text that a person would read in it. */
export async function convertToText(file: string, outDir: string): Promise<string> {
  const text = await readFile(await convert(file, outDir, 'txt:Text (encoded):UTF8'), 'utf8');
  return text.replace(/^\uFEFF/, '');
}

/** Opens an Excel file in LibreOffice and returns its first sheet as comma-separated values. */
export async function convertToCsv(file: string, outDir: string): Promise<string> {
  // 44 comma, 34 quotation mark, 76 UTF-8: the numbers of LibreOffice's own text filter.
  return readFile(await convert(file, outDir, 'csv:Text - txt - csv (StarCalc):44,34,76'), 'utf8');
}

async function convert(file: string, outDir: string, filter: string): Promise<string> {
  const program = libreOffice();
  if (!program)
    throw new Error('LibreOffice is not installed. Declare the test with it.runIf(libreOffice()).');
  await mkdir(outDir, { recursive: true });
  // Each conversion has a profile of its own: two that share one wait for each other or give up.
  const profile = mkdtempSync(join(tmpdir(), 'psea-office-'));
  try {
    const { stdout, stderr } = await run(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--norestore',
        '--convert-to',
        filter,
        '--outdir',
        outDir,
        file,
      ],
      { timeout: CONVERSION_MS },
    );
    const extension = filter.split(':')[0];
    const result = join(outDir, `${basename(file, extname(file))}.${extension}`);
    // LibreOffice ends with 0 even for a file that it could not open.
    if (!existsSync(result)) throw new Error(`LibreOffice could not open ${file}: ${stdout}${stderr}`);
    return result;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
