import { randomBytes } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { buildCompoundFile, buildZip, workbookParts } from '../../../support/build-workbook.ts';
import { text } from './words.ts';

/** Lists and workbooks that a request refuses before it looks at what stands in them. */
const named = (name: string, bytes: Uint8Array) => ({ name, bytes: new Uint8Array(bytes) });

const workbook = { sheets: { List: '<worksheet><sheetData/></worksheet>' } };

export const badSpreadsheets = {
  NOT_A_SPREADSHEET: { file: text('list.xlsx', '{"name": "JSON"}') },
  SPREADSHEET_ENCRYPTED: {
    file: named('list.xlsx', buildCompoundFile('EncryptionInfo', 'EncryptedPackage')),
  },
  SPREADSHEET_OLD_FORMAT: { file: named('list.xls', buildCompoundFile('Workbook')) },
  SPREADSHEET_TOO_LARGE: { file: named('list.xlsx', new Uint8Array(21 * 1024 * 1024)) },
  SPREADSHEET_DAMAGED: {
    file: named('list.xlsx', buildZip(workbookParts(workbook)).subarray(0, -40)),
  },
  SPREADSHEET_EMPTY: { file: text('list.csv', '') },
} as const;

/** Three partners: a new one, one that can't be read for want of a name, and one that the register knows. */
export const partnerList = (known = 'Fictional plain partner') =>
  text(
    'list.csv',
    `Partner name,Country,Acronym\nFictional newcomer,Kenya,FNC\n,Kenya,NON\n${known},South Sudan,FPP\n`,
  );

export const agreementList = (reference = 'AOC-LIST-1') =>
  text(
    'list.csv',
    `Partner name,Country,Agreement reference\nFictional plain partner,South Sudan,${reference}\n`,
  );

const mebibyte = 1024 * 1024;

/** More than the limit of this workspace, which is one MiB. */
export const large = (name: string) => named(name, randomBytes(1.2 * mebibyte));

/** The same workbook or document with a picture that makes it larger than the limit. */
export const heavier = (bytes: Uint8Array, picture = 'xl/media/picture.bin') =>
  zipSync({ ...unzipSync(bytes), [picture]: randomBytes(1.2 * mebibyte) });
