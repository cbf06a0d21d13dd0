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

/** To whom a clause applies; an empty list sets no limit. */
const applicabilitySchema = z.object({
  agreementTypes: z.array(agreementTypeSchema),
  partnerTypes: z.array(partnerTypeSchema),
  ratings: z.array(ratingSchema),
});

export const clauseDefinitionSchema = z.object({
  id: kebab,
  version: semanticVersionSchema,
  element: elementIdSchema,
  /** At least one. With several, the one marked is taken unless a person chooses; with none marked, they must. */
  variants: z.array(z.object({ id: kebab, usual: z.boolean() })).min(1),
  applies: applicabilitySchema,
  /** Where the rule comes from, such as "ST/SGB/2003/13, 3.2(b)"; facts only, no sentences. */
  sources: z.array(z.string().min(1)).min(1),
});
export type ClauseDefinition = z.infer<typeof clauseDefinitionSchema>;

/**
 * Where the value of a placeholder comes from: the record, or a person each time. `days` (calendar days) and `years`
 * are whole numbers, put in as digits: the texts are written so that no word has to agree with them.
 */
export const placeholderSchema = z.object({
  id: kebab,
  source: z.enum(['partner', 'agreement', 'office', 'plan', 'person']),
  kind: z.enum(['text', 'date', 'days', 'years']),
});
export type PlaceholderKind = z.infer<typeof placeholderSchema>['kind'];

export const setIds = ['minimum', 'standard', 'enhanced', 'flow-down'] as const;
export const setIdSchema = z.enum(setIds);
export type SetId = z.infer<typeof setIdSchema>;

export const clauseLibrarySchema = z.object({
  version: semanticVersionSchema,
  modelText: z.boolean(),
  placeholders: z.array(placeholderSchema),
  clauses: z.array(clauseDefinitionSchema).min(1),
  /** Clause ids in the order of the annex. */
  sets: z.array(z.object({ id: setIdSchema, clauses: z.array(kebab).min(1) })),
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
    z.object({ label: z.string().min(1).max(200), body: z.array(clauseParagraphSchema).min(1) }),
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
