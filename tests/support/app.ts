import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { writeCalendar } from '../../main/adapters/calendar/write-calendar.ts';
import { inspectFile } from '../../main/adapters/evidence/inspect-file.ts';
import { writeZip } from '../../main/adapters/evidence/write-zip.ts';
import { createPackages } from '../../main/adapters/packages/create-packages.ts';
import { readKeptArchive } from '../../main/adapters/packs/read-kept-archive.ts';
import { unpackArchive } from '../../main/adapters/packs/unpack-archive.ts';
import { readWorkbook } from '../../main/adapters/sheets/read-workbook.ts';
import { openZip } from '../../main/adapters/sheets/read-zip.ts';
import { systemFolders } from '../../main/adapters/system/folders.ts';
import { createUpdates } from '../../main/adapters/updates/create-updates.ts';
import { mergeIntoTemplate } from '../../main/adapters/word/annex/template/merge-into-template.ts';
import { writeAnnex } from '../../main/adapters/word/annex/write-annex.ts';
import { writeIntoLetterhead } from '../../main/adapters/word/letterhead/write-into-letterhead.ts';
import { diffWords } from '../../main/adapters/word/returned/diff-words.ts';
import { readReturnedText } from '../../main/adapters/word/returned/read-returned-text.ts';
import { writeWord } from '../../main/adapters/word/write-word.ts';
import { createWorkspaces } from '../../main/adapters/workspace/create-workspaces.ts';
import type { Ports } from '../../main/core/app.ts';
import { createApp } from '../../main/core/create-app.ts';
import type { WorkingApp } from '../../main/core/working-app.ts';
import type { Instruments } from '../../shared/content/instrument/instruments.ts';
import type { contract } from '../../shared/contract/contract.ts';
import { ok, type Result } from '../../shared/ground/result.ts';
import { instruments, officer } from './desk.ts';
import { actionVersions, checkVersions, clauseVersions, terms, vocabulary } from './libraries.ts';
import { readDemo } from './read-demo.ts';
import { testReleaseKey } from './release.ts';

/** The whole application on a real encrypted workspace in a temporary folder; only clock and ids are the test's. */

export type TestClient = ContractRouterClient<typeof contract>;

export interface TestApp {
  readonly app: WorkingApp;
  readonly client: TestClient;
  readonly folder: string;
  /** Errors that were logged as bugs; a test that expects none asserts so. */
  readonly bugs: unknown[];
  setToday(date: string): void;
  end(): Promise<void>;
}

export const passphrase = 'a fictional passphrase';

let made = 0;

export interface TestAppOptions {
  readonly folder?: string;
  readonly today?: string;
  /** Of another program: with more instruments or clauses, or with fewer. */
  readonly instruments?: Instruments;
  readonly clauses?: Ports['clauses'];
  /** In place of the real ones: for failures that can't be had otherwise. */
  readonly ports?: Partial<Ports>;
}

export function startApp(options: TestAppOptions = {}): TestApp {
  const root = mkdtempSync(join(tmpdir(), 'psea-app-'));
  const folder = options.folder ?? join(root, 'workspace');
  const bugs: unknown[] = [];
  made += 1;
  const prefix = made;
  let today = options.today ?? '2026-03-02';
  let count = 0;
  const app = createApp({
    clock: { now: () => `${today}T08:00:00.000Z`, today: () => today },
    ids: { newId: () => `${prefix}-${String(++count).padStart(6, '0')}` },
    // The cost of guessing a passphrase is the product's; tests open hundreds of workspaces.
    workspaces: createWorkspaces({ scryptWorkFactor: 4 }),
    instruments: options.instruments ?? instruments,
    actions: actionVersions,
    checks: checkVersions,
    vocabulary: () => vocabulary,
    terms: () => terms,
    clauses: options.clauses ?? (() => clauseVersions),
    unpackArchive: (file) => unpackArchive(file, openZip),
    readKeptArchive,
    recent: { list: () => [], remember: () => undefined, suggestedFolder: () => folder },
    readWorkbook,
    writeWord,
    writeIntoLetterhead,
    writeRegisterExcel: async (report) =>
      (await import('../../main/adapters/sheets/write-register.ts')).writeRegisterExcel(report),
    convertToPdf: async (word) =>
      (await import('../../main/adapters/pdf/convert-to-pdf.ts')).convertToPdf(word),
    inspectFile,
    writeZip,
    writeForm: async (form) => (await import('../../main/adapters/sheets/write-form.ts')).writeForm(form),
    openArchive: async (bytes) =>
      (await import('../../main/adapters/evidence/open-archive.ts')).openArchive(bytes),
    writeFormWord: async (form) =>
      (await import('../../main/adapters/word/form/write-form-word.ts')).writeFormWord(form),
    readFormWord: async (file) =>
      (await import('../../main/adapters/word/form/read-form-word.ts')).readFormWord(file),
    writeFormPage: async (page) => (await import('../../main/adapters/pages/write-page.ts')).writePage(page),
    writeXlsForm: async (form) =>
      (await import('../../main/adapters/sheets/write-xlsform.ts')).writeXlsForm(form),
    writePlanForm: async (form) =>
      (await import('../../main/adapters/sheets/write-plan-form.ts')).writePlanForm(form),
    writeAnnex: async (model, template) =>
      template ? mergeIntoTemplate(model, template) : ok(await writeAnnex(model)),
    readReturnedText,
    diffWords,
    writeComparison: async (comparison) =>
      (await import('../../main/adapters/word/returned/write-comparison.ts')).writeComparison(comparison),
    demo: readDemo,
    programTexts: async () => (await import('../../main/hosts/program-texts.ts')).programTexts(),
    folders: systemFolders,
    packages: async () => createPackages({ scryptWorkFactor: 4 }),
    updates: async () => createUpdates([testReleaseKey.publicKey], 'linux', 'x64'),
    writeCalendar,
    programVersion: '0.0.0-test',
    logBug: (_reference, error) => bugs.push(error),
    ...options.ports,
  });
  const client = createORPCClient<TestClient>({ call: (path, input) => app.dispatch(path, input) });
  return {
    app,
    client,
    folder,
    bugs,
    setToday: (date) => {
      today = date;
    },
    end: async () => {
      await app.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** The value of an answer; throws with the refusal's message when there is none. */
export function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** The refusal's code, or "ok". */
export function code(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}

/** An application with an empty workspace open. */
export async function startWithWorkspace(options: TestAppOptions = {}): Promise<TestApp> {
  const test = startApp(options);
  value(
    await test.client.workspace.create({
      folder: test.folder,
      passphrase,
      office: 'Fictional office',
      officer,
    }),
  );
  return test;
}
