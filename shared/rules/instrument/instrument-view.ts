import { z } from 'zod';
import { instrumentDefinitionSchema, instrumentTextSchema } from '../../content/instrument/instrument.ts';
import { sourceDocumentSchema } from '../../content/instrument/provenance.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { personSchema } from '../../record/journal/entry.ts';
import type { StandingInstrument } from '../packs/contents-in-use.ts';

/** The pack that something came with. */
export const packNameSchema = z.object({
  id: z.string(),
  name: z.string(),
  publisher: z.string(),
  version: z.string(),
});

const packOriginSchema = packNameSchema.extend({
  source: sourceDocumentSchema.nullable(),
  confirmedBy: personSchema.extend({ on: plainDateSchema }).nullable(),
});

/** One version of an instrument as the library shows it, with where it comes from and whether it was approved. */
export const instrumentViewSchema = z.object({
  /** The instrument's id: means the version that is offered. */
  reference: z.string(),
  /** "un-ip-psea-2020@1.2.0": this very version. */
  versionReference: z.string(),
  /**
   * Whether new assessments start on it: the newest approved version, else the newest of a pack, else the newest that
   * ships. Others are here for what was begun on them.
   */
  isNewest: z.boolean(),
  definition: instrumentDefinitionSchema,
  texts: z.record(z.string(), instrumentTextSchema),
  origin: z.object({
    /** Null where the version ships with the program. */
    pack: packOriginSchema.nullable(),
    approval: z.object({ approver: personSchema, on: plainDateSchema }).nullable(),
  }),
  /** Packs that brought words later, by language. */
  addedBy: z.record(z.string(), packOriginSchema),
  /** Of each part that an approval names: "facts", and each language. Empty while no workspace is open. */
  hashes: z.record(z.string(), z.string()),
});
export type InstrumentView = z.infer<typeof instrumentViewSchema>;

export function buildInstrumentView(version: StandingInstrument): InstrumentView {
  const { reference, instrument, pack, added, approval, hashes, inUse } = version;
  return {
    reference: instrument.definition.id,
    versionReference: reference,
    isNewest: inUse,
    definition: instrument.definition,
    texts: { ...instrument.texts },
    origin: { pack, approval: approval && { approver: approval.approver, on: approval.on } },
    addedBy: Object.fromEntries(Object.entries(added).map(([language, each]) => [language, each.pack])),
    hashes: { ...hashes },
  };
}
