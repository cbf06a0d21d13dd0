import { z } from 'zod';
import { textFaults } from '../documents/translation/check-text.ts';
import { plainDateSchema } from '../ground/dates/plain-date.ts';
import { caseDetailSchema } from '../ground/guard/intake.ts';
import { fileSchema, listOf, request } from '../ground/refusals/request.ts';
import { unLanguages } from '../ground/un-languages.ts';
import { textKinds } from '../ground/words/text-source.ts';
import { importedPackSchema } from '../record/shapes/content.ts';

const language = z.enum(unLanguages);
/** English is what the others are translated from. */
const translated = z.enum(unLanguages.filter((each) => each !== 'en') as ['fr', 'es', 'ar', 'ru', 'zh']);

/** How far a language is: of its texts, how many somebody reviewed, and who. */
export const languageStateSchema = z.object({
  language: translated,
  texts: z.int(),
  /** Texts that the language lacks; English stands in for them. */
  missing: z.int(),
  /** Of the office's own, taken in by packs. */
  own: z.int(),
  reviewed: z.int(),
  reviewers: z.array(z.object({ by: z.string(), texts: z.int(), latest: plainDateSchema })),
  /** Own texts that are not used any more, since the English that they were translated from has changed. */
  outdated: z.int(),
});
export type LanguageState = z.infer<typeof languageStateSchema>;

export const judgedTextSchema = z.object({
  place: z.string(),
  key: z.string(),
  outcome: z.enum(['taken', 'unchanged', 'refused']),
  fault: z.object({ fault: z.enum(textFaults), what: z.string() }).nullable(),
  text: z.string(),
});

/** What a returned file would change, line by line; unchanged lines are counted and not listed. */
const textReport = {
  language: translated,
  counts: z.object({ taken: z.int(), unchanged: z.int(), refused: z.int(), notInFile: z.int() }),
  rows: z.array(judgedTextSchema),
};
export const textReportSchema = z.object(textReport);
export type TextReport = z.infer<typeof textReportSchema>;

/** A file of texts; a workbook says its language by its title, and XLIFF by itself. */
const returned = { file: fileSchema, language: translated.optional() };

export const textContract = {
  listStates: request({
    summary:
      'Tell of each language how many of its texts are reviewed, by whom, and how many the office has of its own.',
    changes: false,
    input: z.object({}),
    output: listOf(languageStateSchema),
    errors: [],
  }),
  listOwn: request({
    summary: 'List the office’s own texts of a language, as screens and documents use them.',
    changes: false,
    input: z.object({ language }),
    output: listOf(z.object({ key: z.string(), text: z.string() })),
    errors: [],
  }),
  export: request({
    summary:
      'Write every text of the program in a language for translators, with its English, a note and its state: a workbook, or XLIFF 1.2.',
    changes: false,
    input: z.object({
      language: translated,
      format: z.enum(['excel', 'xliff']).default('excel'),
      /** Where the texts are read; everywhere when left out. */
      kinds: z.array(z.enum(textKinds)).min(1).optional(),
    }),
    output: z.object({ file: fileSchema, texts: z.int(), reviewed: z.int(), missing: z.int() }),
    errors: [],
  }),
  makePack: request({
    summary:
      'Make a content pack of the texts in a file that came back from a translator, for this and other offices; what is refused is listed and left out.',
    changes: false,
    input: z.object({
      ...returned,
      name: z.string().trim().min(1).max(200),
      publisher: z.string().trim().min(1).max(200),
      version: z.string().regex(/^\d+\.\d+\.\d+$/),
    }),
    output: z.object({ file: fileSchema, ...textReport }),
    errors: ['TEXTS_UNREADABLE', 'TEXTS_NOTHING_TAKEN'],
  }),
  import: request({
    summary:
      'Take in the texts of a file that came back from a translator, as a content pack of the office; each line is told: taken, unchanged, or refused with the reason.',
    changes: true,
    input: z.object({
      ...returned,
      /** Report only; nothing is taken in. */
      dryRun: z.boolean().default(false),
      /** Why texts are kept that look like detail of a case; the file is taken in whole or not at all. */
      caseDetail: caseDetailSchema.pick({ answers: true }).optional(),
    }),
    output: z.object({
      ...textReport,
      /** Null after a dry run, and where nothing is taken. */
      pack: importedPackSchema.nullable(),
    }),
    errors: ['TEXTS_UNREADABLE', 'CASE_DETAIL_UNDECIDED'],
  }),
};
