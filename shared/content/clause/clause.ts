import { z } from 'zod';
import { partnerTypeSchema } from '../../ground/partner-type.ts';
import { ratingSchema } from '../instrument/instrument.ts';

/**
 * Clauses as data. `assessments/clauses/<version>/library.json` holds the facts, `text.<lang>.json` the words. What
 * ships is model text, to be cleared by the organisation's legal office (Decision 12); a content pack brings its own.
 */

const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const semanticVersionSchema = z.string().regex(/^\d+\.\d+\.\d+$/);
export const languageCodeSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

export const agreementTypes = [
  'agreement-of-cooperation',
  'programme-cooperation-agreement',
  'small-scale-agreement',
  'memorandum-of-understanding',
  'contract-for-works-or-services',
  'sub-agreement',
  'other',
] as const;
export const agreementTypeSchema = z.enum(agreementTypes);
export type AgreementType = z.infer<typeof agreementTypeSchema>;

/** Elements of DOMAIN §3, that an agreement is checked for, each on its own: one "has SEA clause" tick is too weak. */
export const elementIds = [
  'definitions',
  'standards-of-conduct',
  'under-18',
  'marriage-exception',
  'exchange-for-sex',
  'relations-with-beneficiaries',
  'appropriate-measures',
  'vetting',
  'disclosure',
  'training',
  'code-of-conduct',
  'no-retaliation',
  'reporting',
  'victim-assistance',
  'investigation',
  'cooperation',
  'corrective-action',
  'removal-of-personnel',
  'flow-down',
  'capacity-assessment',
  'capacity-plan',
  'information-sharing',
  'monitoring',
  'suspension-termination',
  'declaration',
  'survival',
] as const;
export const elementIdSchema = z.enum(elementIds);
export type ElementId = z.infer<typeof elementIdSchema>;

export const setIds = ['minimum', 'standard', 'enhanced', 'flow-down'] as const;
export const setIdSchema = z.enum(setIds);
export type SetId = z.infer<typeof setIdSchema>;

/** To whom a clause applies; an empty list sets no limit. */
const applicabilitySchema = z.object({
  agreementTypes: z.array(agreementTypeSchema),
  partnerTypes: z.array(partnerTypeSchema),
  ratings: z.array(ratingSchema),
});

const variantSchema = z.object({
  id: kebab,
  usual: z.boolean(),
  /** Sets that this wording is written for. There it is the only one of its clause; elsewhere it is never offered. */
  sets: z.array(setIdSchema).min(1).optional(),
  /** UN entities whose agreements never have this wording: it is neither offered nor taken where one of them signs. */
  notForEntities: z.array(z.string().min(1)).min(1).optional(),
  /** Blanks that name channels by which anyone may report: those that this wording lets learn the content. */
  channels: z.array(kebab).optional(),
});
export type VariantDefinition = z.infer<typeof variantSchema>;

/**
 * What the sentences of a paragraph don't say by themselves of a duty: who owes it, to whom, and by when. `at` is the
 * number of the paragraph; without `variant` the mark holds in every wording that has one.
 */
const dutySchema = z.object({
  at: z.string().regex(/^[1-9]\d?$/),
  variant: kebab.optional(),
  who: z.enum(['partner', 'sub-contractor', 'un-entity']).optional(),
  to: z.enum(['un-entity', 'partner', 'victim']).optional(),
  /** `always`: at every moment at which the annex binds. */
  when: z.enum(['always', 'on-request', 'with-the-report', 'by-its-date']).optional(),
});

export const clauseDefinitionSchema = z.object({
  id: kebab,
  version: semanticVersionSchema,
  element: elementIdSchema,
  /** At least one. With several, the one marked is taken unless a person chooses; with none marked, they must. */
  variants: z.array(variantSchema).min(1),
  applies: applicabilitySchema,
  /** Where the rule comes from, such as "ST/SGB/2003/13, 3.2(b)"; facts only, no sentences. */
  sources: z.array(z.string().min(1)).min(1),
  /** Those of the sources whose place rests on memory: whoever cites one looks it up first. */
  fromMemory: z.array(z.string().min(1)).optional(),
  duties: z.array(dutySchema).optional(),
});
export type ClauseDefinition = z.infer<typeof clauseDefinitionSchema>;

export const periodUnits = ['h', 'd', 'y'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

/**
 * Where the value of a placeholder comes from: the record, or a person each time. `days` (calendar days) and `years`
 * are whole numbers, put in as digits: the texts are written so that no word has to agree with them. A `period` is a
 * number with its unit, such as "24h", "30d" or "5y", and is printed in the words of each language.
 */
export const placeholderSchema = z.object({
  id: kebab,
  source: z.enum(['partner', 'agreement', 'office', 'plan', 'person']),
  kind: z.enum(['text', 'date', 'days', 'years', 'period']),
  /** Units that a period may have: hours, calendar days, years. All of them where none is named. */
  units: z.array(z.enum(periodUnits)).min(1).optional(),
  /** Values to choose from, the best practice first; another can be written. */
  offers: z.array(z.string().min(1)).optional(),
  /** An older blank of the same meaning, whose value counts where this one has none. */
  was: kebab.optional(),
});
export type PlaceholderKind = z.infer<typeof placeholderSchema>['kind'];

/** Between whom an annex is made: the UN entity and the partner, or the partner and one whom it engages. */
export const annexParties = ['un-partner', 'partner-subcontractor'] as const;
export type AnnexParties = (typeof annexParties)[number];

export const clauseLibrarySchema = z.object({
  version: semanticVersionSchema,
  modelText: z.boolean(),
  placeholders: z.array(placeholderSchema),
  clauses: z.array(clauseDefinitionSchema).min(1),
  /** Clause ids in the order of the annex. */
  sets: z.array(
    z.object({
      id: setIdSchema,
      /** Who signs. A pack's set that doesn't say has the parties of the set that it replaces. */
      parties: z.enum(annexParties).optional(),
      clauses: z.array(kebab).min(1),
    }),
  ),
});
export type ClauseLibraryDefinition = z.infer<typeof clauseLibrarySchema>;

/**
 * A clause's words: numbered paragraphs (1.1, 1.2 …) with lettered items under them. Inside a text, `{{name}}` is a
 * placeholder, `{{ref:clause-id}}` the live number of another clause, `{{ref:clause-id.2}}` that of its second paragraph.
 */
export const clauseParagraphSchema = z.object({
  text: z.string().min(1).max(6000),
  items: z.array(z.string().min(1).max(3000)).optional(),
});
export type ClauseParagraph = z.infer<typeof clauseParagraphSchema>;

export const clauseTextSchema = z.object({
  title: z.string().min(1).max(200),
  /** By variant id. `label` tells the choice to a person. */
  variants: z.record(
    z.string(),
    z.object({
      label: z.string().min(1).max(200),
      /** What a person should know before choosing it, such as a rule that it falls below. */
      caution: z.string().min(1).max(800).optional(),
      body: z.array(clauseParagraphSchema).min(1),
    }),
  ),
});
export type ClauseText = z.infer<typeof clauseTextSchema>;

export const clauseLibraryTextSchema = z.object({
  language: languageCodeSchema,
  clauses: z.record(z.string(), clauseTextSchema),
  elements: z.record(z.string(), z.string().min(1)),
  sets: z.record(z.string(), z.object({ title: z.string().min(1), about: z.string().min(1) })),
  placeholders: z.record(z.string(), z.object({ label: z.string().min(1), help: z.string().min(1) })),
  /** Fixed words of the annex, such as its title; keys of `shared/content/clause/annex-words.ts`. */
  annex: z.record(z.string(), z.string()),
});
export type ClauseLibraryText = z.infer<typeof clauseLibraryTextSchema>;

export interface ClauseLibrary {
  readonly definition: ClauseLibraryDefinition;
  /** By language code; `en` is always there and complete. */
  readonly texts: Readonly<Record<string, ClauseLibraryText>>;
}
