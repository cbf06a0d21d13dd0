import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { findOffice } from './find-office.ts';

/** How long one conversion may take; an old laptop opens LibreOffice for the first time in a minute. */
const longestMs = 180_000;

type PdfProblem = 'PDF_NO_PROGRAM' | 'PDF_FAILED';

interface Conversion {
  readonly program: string | null;
  readonly longestMs: number;
  readonly parent: string;
}

/**
 * A Word document as PDF, made by the LibreOffice of this computer in a folder and profile of its own, of which nothing
 * stays. A PDF is given back whole or not at all: LibreOffice ends well even where it wrote none.
 */
export async function convertToPdf(
  word: Uint8Array,
  { program = findOffice(), longestMs: most = longestMs, parent = tmpdir() }: Partial<Conversion> = {},
): Promise<Result<Uint8Array, PdfProblem>> {
  if (program === null) return refuse('PDF_NO_PROGRAM');
  let folder: string | null = null;
  try {
    // For this account alone: what is converted is not for others on the computer.
    folder = await mkdtemp(join(parent, 'psea-pdf-'));
    await writeFile(join(folder, 'report.docx'), word, { mode: 0o600 });
    const problem = await run(program, folder, most);
    if (problem !== null) return refuse('PDF_FAILED', { problem });
    const pdf = await readFile(join(folder, 'report.pdf')).catch(() => null);
    return pdf && isWhole(pdf)
      ? ok(new Uint8Array(pdf))
      : refuse('PDF_FAILED', { problem: 'no whole PDF came of it' });
  } catch (error) {
    return refuse('PDF_FAILED', { problem: codeOf(error) });
  } finally {
    if (folder !== null)
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(
        () => undefined,
      );
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'it could not be started';

/** A PDF begins with its version and ends with its mark. */
function isWhole(pdf: Buffer): boolean {
  return pdf.subarray(0, 5).toString('latin1') === '%PDF-' && pdf.subarray(-1024).includes('%%EOF');
}

/** Runs LibreOffice to its end; null, or what went wrong. Whatever takes too long is ended with all that it began. */
function run(program: string, folder: string, most: number): Promise<string | null> {
  return new Promise((done) => {
    const isWindows = process.platform === 'win32';
    const office = spawn(
      program,
      [
        // A profile of its own: an open LibreOffice would otherwise take the work over and say nothing of it.
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--norestore',
        '--nolockcheck',
        '--convert-to',
        'pdf:writer_pdf_Export',
        '--outdir',
        folder,
        join(folder, 'report.docx'),
      ],
      // A group of its own can be ended whole: the first process only begins another.
      { cwd: folder, stdio: 'ignore', detached: !isWindows, windowsHide: true },
    );
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      endAll(office.pid, isWindows);
    }, most);
    office.once('error', (error) => {
      clearTimeout(timer);
      done(codeOf(error));
    });
    office.once('close', (code) => {
      clearTimeout(timer);
      done(isLate ? 'it took too long' : code === 0 ? null : `it ended with ${code}`);
    });
  });
}

function endAll(pid: number | undefined, isWindows: boolean): void {
  if (pid === undefined) return;
  try {
    if (isWindows)
      spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true });
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}
