import { z } from 'zod';
import { dataTableNames } from '../documents/data/data-table.ts';
import { plainDateSchema } from '../ground/dates/plain-date.ts';
import { fileSchema, request } from '../ground/refusals/request.ts';
import { unLanguages } from '../ground/un-languages.ts';

const asked = {
  /** Of the labels beside the names of columns, which are the same in every language. */
  language: z.enum(unLanguages).default('en'),
  /** Archived partners too. */
  archived: z.boolean().default(false),
};
/** In comma-separated files a second line with tags of the Humanitarian Exchange Language. */
const hxl = z.boolean().default(false);

/** What the tables hold and what they lack, so that nobody takes them for more. */
const coverage = {
  asOf: plainDateSchema,
  partners: z.int(),
  /** Archived partners that were left out. */
  leftOut: z.int(),
  /** Partners of whom something is not in the tables as it may have to be: see `shared/documents/data/coverage.ts`. */
  conflicts: z.int(),
  waiting: z.int(),
  notShown: z.int(),
  lines: z.record(z.enum(dataTableNames), z.int()),
};

export const dataContract = {
  export: request({
    summary:
      'Write all partners, assessments, answers, evidence, actions, follow-up, agreements and dates as tables for other programs: a workbook, comma-separated files in a .zip, or JSON; or partners alone, as the UN Partner Portal asks about them.',
    changes: false,
    readsLong: true,
    input: z.object({
      ...asked,
      hxl,
      format: z.enum(['excel', 'csv', 'json']).default('excel'),
      /** In the place of the tables one sheet of partners, in the order in which the UN Partner Portal asks about them. */
      portal: z.boolean().default(false),
    }),
    output: z.object({
      file: fileSchema,
      ...coverage,
      /** With `portal`: partners of a type that the portal doesn't register, such as governments, which were left out. */
      notForPortal: z.int(),
    }),
    errors: [],
  }),
  exportFolder: request({
    summary:
      'Write the same tables as comma-separated files into a folder, in place of those that it wrote there before: for programs that read the folder again and again.',
    changes: false,
    readsLong: true,
    input: z.object({ ...asked, hxl, folder: z.string().trim().min(1).max(1000) }),
    output: z.object({ folder: z.string(), files: z.array(z.string()), ...coverage }),
    errors: ['FOLDER_NOT_WRITABLE', 'FILE_NOT_WRITABLE'],
  }),
  getSchema: request({
    summary: 'Write the JSON Schema of the tables for other programs.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({}),
    output: z.object({ file: fileSchema }),
    errors: [],
  }),
};
