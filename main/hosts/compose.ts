import { instrumentContents } from '../../assessments/index.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { loadShippedInstruments } from '../../shared/instrument/load-instruments.ts';
import { systemClock } from '../adapters/system/clock.ts';
import { systemIds } from '../adapters/system/ids.ts';
import type { App, Ports, RecentWorkspaces } from '../core/app.ts';
import { createApp } from '../core/create-app.ts';
import { lazyWorkspaces } from './lazy-workspaces.ts';

/** What differs between the hosts. */
export interface HostParts {
  readonly recent: RecentWorkspaces;
  readonly logBug: Ports['logBug'];
}

/**
 * The application with its real adapters. Those that load large libraries are loaded when first used, so
 * that a window or a command need not wait for Word and Excel.
 */
export function composeApp(parts: HostParts): App {
  return createApp({
    clock: systemClock,
    ids: systemIds,
    workspaces: lazyWorkspaces(async () => {
      const { createWorkspaces } = await import('../adapters/workspace/create-workspaces.ts');
      return createWorkspaces();
    }),
    instruments: loadShippedInstruments(instrumentContents),
    recent: parts.recent,
    readWorkbook: async (file) => (await import('../adapters/sheets/read-workbook.ts')).readWorkbook(file),
    writeWord: async (report) => (await import('../adapters/word/write-word.ts')).writeWord(report),
    writeRegisterExcel: async (report) =>
      (await import('../adapters/sheets/write-register.ts')).writeRegisterExcel(report),
    inspectFile: async (file) => (await import('../adapters/evidence/inspect-file.ts')).inspectFile(file),
    writeZip: async (parts, producedAt) =>
      (await import('../adapters/evidence/write-zip.ts')).writeZip(parts, producedAt),
    writeForm: async (form) => (await import('../adapters/sheets/write-form.ts')).writeForm(form),
    logBug: parts.logBug,
    programVersion: packageJson.version,
  });
}
