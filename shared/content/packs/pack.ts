import { z } from 'zod';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import {
  clauseDefinitionSchema,
  clauseLibrarySchema,
  clauseLibraryTextSchema,
  languageCodeSchema,
  placeholderSchema,
  semanticVersionSchema,
} from '../clause/clause.ts';
import type { ContentFiles, TextFile } from '../files/content-files.ts';
import { instrumentTextSchema } from '../instrument/instrument.ts';
import { sourceDocumentSchema } from '../instrument/provenance.ts';
import type { PackWords } from './words.ts';

/**
 * A content pack: `manifest.json` names every file with its hash. At the top stand the files of a clause library; in
 * format 2 those of instruments, actions, practice checks and terms, each kind in a folder of its own, as under `assessments/`.
 */

/** 1: clauses alone. 2: other kinds of content as well. */
export const packFormats = [1, 2] as const;
export const newestPackFormat = 2;
export const manifestFile = 'manifest.json';
/** All files of a pack together, in bytes. Texts of clauses in six languages have a tenth of this. */
export const mostPackBytes = 16 * 1024 * 1024;

const name = z.string().trim().min(1).max(200);

export const packManifestSchema = z.object({
  format: z.literal(packFormats),
  id: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  version: semanticVersionSchema,
  name,
  publisher: name,
  /** Languages that the pack promises: each has every clause that the pack defines. */
  languages: z.array(languageCodeSchema).max(60).optional(),
  /** What the content was taken from. */
  source: sourceDocumentSchema.optional(),
  /** Who of the publisher confirmed that it says the same. */
  confirmedBy: z.object({ name, function: name, on: plainDateSchema }).optional(),
  files: z
    .array(z.object({ path: z.string().min(1).max(200), sha256: z.string().regex(/^[0-9a-f]{64}$/) }))
    .min(1)
    .max(500),
});
export type PackManifest = z.infer<typeof packManifestSchema>;

/** As the library that ships, but for what a pack may leave to it. */
export const packLibrarySchema = z.object({
  modelText: z.boolean().default(false),
  placeholders: z.array(placeholderSchema).default([]),
  clauses: z.array(clauseDefinitionSchema).min(1),
  sets: clauseLibrarySchema.shape.sets.default([]),
});
export type PackLibrary = z.infer<typeof packLibrarySchema>;

const { language, clauses, elements, sets, placeholders, annex } = clauseLibraryTextSchema.shape;

/** A pack's words. A clause is named by its id when the pack defines it, else as "reporting@1.0.0". */
export const packTextSchema = z.object({
  language,
  clauses: clauses.default({}),
  elements: elements.default({}),
  sets: sets.default({}),
  placeholders: placeholders.default({}),
  annex: annex.default({}),
});
export type PackText = z.infer<typeof packTextSchema>;

/** "un-ip-psea-2020@1.2.0": a version of an instrument. */
export const instrumentReferenceSchema = z.string().regex(/^[a-z0-9-]+@\d+\.\d+\.\d+$/);

/** Words of an instrument in a pack; where the pack doesn't define the instrument, `for` names the version that they are of. */
export const packInstrumentTextSchema = instrumentTextSchema.extend({
  for: instrumentReferenceSchema.optional(),
});
export type PackInstrumentText = z.infer<typeof packInstrumentTextSchema>;

/**
 * What `instruments/<id>/` holds, as the files say it. `place` is the folder; `definition` is null where it brings words
 * for a version that is known.
 */
export type PackInstrument = ContentFiles & { readonly id: string };

export interface PackContent {
  readonly manifest: PackManifest;
  /** Null in a pack of translations alone. */
  readonly library: PackLibrary | null;
  readonly texts: readonly TextFile<PackText>[];
  /** Texts of screens and documents. */
  readonly words?: readonly PackWords[];
  readonly instruments: readonly PackInstrument[];
  /** What `actions/` and `checks/` hold, as the files say it; null where the pack has none. */
  readonly actions: ContentFiles | null;
  readonly checks: ContentFiles | null;
  /** What `glossary/terms.json` holds; undefined where the pack has none. */
  readonly terms: unknown;
}

export const packKinds = ['clauses', 'instruments', 'actions', 'checks', 'terms', 'words'] as const;
export type PackKind = (typeof packKinds)[number];

/** What is recorded of a pack that was taken in. Its file is kept among the documents, so that every version stays readable. */
export interface ImportedPack {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly publisher: string;
  /** SHA-256 of the kept .zip. */
  readonly sha256: string;
  /** Calendar date on which it was taken in. */
  readonly on: string;
  /** What it holds, so that nobody has to open its file to know. */
  readonly kinds: PackKind[];
  /** Versions of instruments that it defines or brings words for, such as "un-ip-psea-2020@2.0.0". */
  readonly instruments: string[];
  readonly clauses: { readonly clause: string; readonly version: string; readonly languages: string[] }[];
}

/** A pack that was taken in, read again. */
export interface KeptPack {
  readonly imported: ImportedPack;
  readonly content: PackContent;
}
