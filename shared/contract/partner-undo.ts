import { z } from 'zod';
import { listOf, reasonSchema, request } from '../ground/refusals/request.ts';
import { personSchema } from '../record/journal/entry.ts';
import { undonePartnerSchema } from '../rules/undo/undo-view.ts';

/** An import that was recorded, as it is told of today. */
export const recordedImportSchema = z.object({
  import: z.string(),
  /** Name of the file; null where it was left out. */
  file: z.string().nullable(),
  at: z.string(),
  by: personSchema,
  device: z.string(),
  /** Partners that it added and that it changed, as far as they are in this register. */
  added: z.int(),
  changed: z.int(),
  /** In how many of them it was undone, as far as it could be. */
  undone: z.int(),
});
export type RecordedImport = z.infer<typeof recordedImportSchema>;

export const undoneImportSchema = z.object({
  ...recordedImportSchema.pick({ import: true, file: true, at: true, by: true }).shape,
  partners: z.array(undonePartnerSchema),
  totals: z.object({
    /** Partners that are archived by it, in which something goes back, in which something stays, and with nothing left to undo. */
    archived: z.int(),
    changedBack: z.int(),
    kept: z.int(),
    nothing: z.int(),
  }),
});
export type UndoneImportView = z.infer<typeof undoneImportSchema>;

/** By its id, as `partner.listImports` and the answer of an import give it. */
const importId = z.string().trim().min(1).max(64);

/** Requests about imports of lists that were recorded. */
export const partnerUndoContract = {
  listImports: request({
    summary: 'List the imports of partner and agreement lists, the newest first, and which were undone.',
    changes: false,
    input: z.object({
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(50),
    }),
    output: listOf(recordedImportSchema),
    errors: [],
  }),
  previewUndo: request({
    summary: 'Show what undoing an import would do, partner by partner, and what stays; changes nothing.',
    changes: false,
    readsLong: true,
    input: z.object({ import: importId }),
    output: undoneImportSchema,
    errors: ['IMPORT_NOT_FOUND'],
  }),
  undoImport: request({
    summary:
      'Undo an import: partners that it added are archived, what it changed goes back. What was built on or changed since stays and is named.',
    changes: true,
    changesLong: true,
    input: z.object({
      import: importId,
      reason: reasonSchema(2000),
    }),
    output: undoneImportSchema,
    errors: ['IMPORT_NOT_FOUND', 'NOTHING_TO_CHANGE'],
  }),
};
