import {
  actionContents,
  checkContents,
  clauseContents,
  glossaryContent,
  instrumentContents,
} from '../../assessments/index.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { loadShippedActions } from '../../shared/content/actions/load-actions.ts';
import type { ClauseLibrary } from '../../shared/content/clause/clause.ts';
import { loadShippedClauses } from '../../shared/content/clause/load-clauses.ts';
import { loadShippedVocabulary } from '../../shared/content/evidence/load-vocabulary.ts';
import type { EvidenceVocabulary } from '../../shared/content/evidence/vocabulary.ts';
import type { Versions } from '../../shared/content/files/versions.ts';
import { loadTerms, type Term } from '../../shared/content/instrument/glossary.ts';
import { loadShippedInstruments } from '../../shared/content/instrument/load-instruments.ts';
import { loadShippedChecks } from '../../shared/content/practice-checks/load-checks.ts';
import type { ProgressEvent } from '../../shared/contract/host.ts';
import { ok } from '../../shared/ground/result.ts';
import { readKeptArchive } from '../adapters/packs/read-kept-archive.ts';
import { systemClock } from '../adapters/system/clock.ts';
import { systemFolders } from '../adapters/system/folders.ts';
import { systemIds } from '../adapters/system/ids.ts';
import { diffWords } from '../adapters/word/returned/diff-words.ts';
import type { Ports, RecentWorkspaces } from '../core/app.ts';
import { createApp } from '../core/create-app.ts';
import { type ChangingApp, createChangingApp } from '../core/create-changing-app.ts';
import { createReadingApp, type ReadingApp } from '../core/create-reading-app.ts';
import type { Aside, Beside } from '../core/ports-beside.ts';
import type { WorkingApp } from '../core/working-app.ts';
import { lazyWorkspaces } from './lazy-workspaces.ts';

/** What differs between the hosts. */
export interface HostParts {
  readonly recent: RecentWorkspaces;
  readonly logBug: Ports['logBug'];
  readonly ownCopies?: Ports['ownCopies'];
}

/**
 * The application with its real adapters. Those that load large libraries are loaded when first used, so
 * that a window or a command need not wait for Word and Excel.
 */
export function composeApp(parts: HostParts): WorkingApp {
  return createApp(composePorts(parts));
}

/** The same as a second reader has it, over what another thread of this program has open. */
export async function composeReadingApp(logBug: Ports['logBug'], beside: Beside): Promise<ReadingApp> {
  const { openBeside } = await import('../adapters/workspace/open-beside.ts');
  const recent = { list: () => [], remember: () => {}, suggestedFolder: () => '' };
  const { createWorkspaces } = await import('../adapters/workspace/create-workspaces.ts');
  const ports = composePorts({ recent, logBug });
  // What this reader has open was unlocked elsewhere: the key came with it, and nothing here waits for a first opening.
  const workspaces = { ...createWorkspaces(), exportKey: () => beside.key };
  return createReadingApp({ ...ports, workspaces }, openBeside(beside));
}

/** The same as a thread has it that makes one long change in the place of the core. */
export async function composeChangingApp(
  { logBug, ownCopies }: Omit<HostParts, 'recent'>,
  aside: Aside,
  tell: (event: ProgressEvent) => void,
): Promise<ChangingApp> {
  const { openAside } = await import('../adapters/workspace/open-beside.ts');
  const { createWorkspaces } = await import('../adapters/workspace/create-workspaces.ts');
  const recent = { list: () => [], remember: () => {}, suggestedFolder: () => '' };
  // What is open was opened elsewhere: the copy that is kept before something is taken over asks for no opening here.
  const ports = { ...composePorts({ recent, logBug, ownCopies }), workspaces: createWorkspaces() };
  return createChangingApp(ports, openAside(aside), aside, tell);
}

function composePorts(parts: HostParts): Ports {
  const instruments = loadShippedInstruments(instrumentContents);
  const actions = loadShippedActions(actionContents, instruments);
  const checks = loadShippedChecks(checkContents, instruments);
  return {
    clock: systemClock,
    ids: systemIds,
    workspaces: lazyWorkspaces(async () => {
      const { createWorkspaces } = await import('../adapters/workspace/create-workspaces.ts');
      return createWorkspaces();
    }),
    instruments,
    actions,
    checks,
    vocabulary: shippedVocabulary,
    terms: shippedTerms,
    clauses: shippedClauses,
    unpackArchive: async (file) => {
      const { unpackArchive } = await import('../adapters/packs/unpack-archive.ts');
      const { openZip } = await import('../adapters/sheets/read-zip.ts');
      return unpackArchive(file, openZip);
    },
    readKeptArchive,
    recent: parts.recent,
    readWorkbook: async (file) => (await import('../adapters/sheets/read-workbook.ts')).readWorkbook(file),
    writeWord: async (report) => (await import('../adapters/word/write-word.ts')).writeWord(report),
    writeIntoLetterhead: async (report, template) =>
      (await import('../adapters/word/letterhead/write-into-letterhead.ts')).writeIntoLetterhead(
        report,
        template,
      ),
    writeRegisterExcel: async (report) =>
      (await import('../adapters/sheets/write-register.ts')).writeRegisterExcel(report),
    convertToPdf: async (word) => (await import('../adapters/pdf/convert-to-pdf.ts')).convertToPdf(word),
    inspectFile: async (file) => (await import('../adapters/evidence/inspect-file.ts')).inspectFile(file),
    writeZip: async (parts, producedAt) =>
      (await import('../adapters/evidence/write-zip.ts')).writeZip(parts, producedAt),
    writeForm: async (form) => (await import('../adapters/sheets/write-form.ts')).writeForm(form),
    openArchive: async (bytes) => (await import('../adapters/evidence/open-archive.ts')).openArchive(bytes),
    writeFormWord: async (form) =>
      (await import('../adapters/word/form/write-form-word.ts')).writeFormWord(form),
    readFormWord: async (file) =>
      (await import('../adapters/word/form/read-form-word.ts')).readFormWord(file),
    writeFormPage: async (page) => (await import('../adapters/pages/write-page.ts')).writePage(page),
    writeXlsForm: async (form) => (await import('../adapters/sheets/write-xlsform.ts')).writeXlsForm(form),
    writePlanForm: async (form) =>
      (await import('../adapters/sheets/write-plan-form.ts')).writePlanForm(form),
    writeAnnex: async (model, template) =>
      template
        ? (await import('../adapters/word/annex/template/merge-into-template.ts')).mergeIntoTemplate(
            model,
            template,
          )
        : ok(await (await import('../adapters/word/annex/write-annex.ts')).writeAnnex(model)),
    readReturnedText: async (file) =>
      (await import('../adapters/word/returned/read-returned-text.ts')).readReturnedText(file),
    diffWords,
    writeComparison: async (comparison) =>
      (await import('../adapters/word/returned/write-comparison.ts')).writeComparison(comparison),
    demo: async () => {
      const { demoContent } = await import('../../assessments/demo/index.ts');
      const { loadDemo } = await import('../core/demo/stories/load-demo.ts');
      return loadDemo(demoContent, { instruments, actions: actions.newest, checks: checks.newest });
    },
    programTexts: async () => (await import('./program-texts.ts')).programTexts(),
    folders: systemFolders,
    packages: async () => (await import('../adapters/packages/create-packages.ts')).createPackages(),
    updates: async () => (await import('../adapters/updates/create-updates.ts')).createUpdates(),
    writeCalendar: async (calendar) =>
      (await import('../adapters/calendar/write-calendar.ts')).writeCalendar(calendar),
    logBug: parts.logBug,
    ownCopies: parts.ownCopies,
    programVersion: packageJson.version,
  };
}

let vocabulary: EvidenceVocabulary | null = null;

function shippedVocabulary(): EvidenceVocabulary {
  vocabulary ??= loadShippedVocabulary(instrumentContents.evidence);
  return vocabulary;
}

let terms: readonly Term[] | null = null;

function shippedTerms(): readonly Term[] {
  terms ??= loadTerms(glossaryContent);
  return terms;
}

let clauses: Versions<ClauseLibrary> | null = null;

function shippedClauses(): Versions<ClauseLibrary> {
  clauses ??= loadShippedClauses(clauseContents);
  return clauses;
}
