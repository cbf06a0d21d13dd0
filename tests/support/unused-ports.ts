import type { Ports } from '../../main/core/app.ts';
import { actionVersions, checkVersions, clauseVersions, terms, vocabulary } from './libraries.ts';

const unused = () => Promise.reject(new Error('Nobody was to use this port here.'));

/** Every port but the four that a test or a bench gives itself: the libraries that ship, and adapters that fail. */
export const unusedPorts: Omit<Ports, 'clock' | 'ids' | 'workspaces' | 'instruments'> = {
  actions: actionVersions,
  checks: checkVersions,
  vocabulary: () => vocabulary,
  terms: () => terms,
  clauses: () => clauseVersions,
  unpackArchive: unused,
  readKeptArchive: () => null,
  recent: { list: () => [], remember: () => undefined, suggestedFolder: () => '' },
  readWorkbook: unused,
  writeWord: unused,
  writeIntoLetterhead: unused,
  writeRegisterExcel: unused,
  convertToPdf: unused,
  inspectFile: unused,
  writeZip: unused,
  writeForm: unused,
  openArchive: unused,
  writeFormWord: unused,
  readFormWord: unused,
  writeFormPage: unused,
  writeXlsForm: unused,
  writePlanForm: unused,
  writeAnnex: unused,
  readReturnedText: unused,
  diffWords: () => [],
  writeComparison: unused,
  demo: unused,
  programTexts: unused,
  folders: { prepare: unused, write: unused, replace: unused, has: unused },
  updates: unused,
  packages: unused,
  writeCalendar: unused,
  programVersion: '0.0.0-test',
  logBug: (_reference, error) => {
    throw error;
  },
};
