import { z } from 'zod';

/**
 * The action library as data: what can be done about an unmet standard. `assessments/actions/<version>/actions.json`
 * holds the facts, `text.<lang>.json` the words; all of it is model text (Decision 12).
 */

export const priorities = ['high', 'normal', 'low'] as const;
export const prioritySchema = z.enum(priorities);
export type Priority = z.infer<typeof prioritySchema>;

/** Who usually helps with an action, beside the partner itself. */
export const helperKinds = [
  'un-entity',
  'psea-network',
  'inter-agency-group',
  'protection-actors',
  'peer-organisation',
  'training-provider',
  'legal-adviser',
] as const;

export const materialKinds = ['training', 'template', 'guidance'] as const;
export type MaterialKind = (typeof materialKinds)[number];

const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const libraryActionSchema = z.object({
  id: kebab,
  /** Standards that it helps to meet, by instrument id. */
  standards: z.record(z.string(), z.array(z.string()).min(1)),
  /** Weeks from the start until a partner usually has it done. */
  weeks: z.int().min(1).max(52),
  effort: z.enum(['small', 'medium', 'large']),
  priority: prioritySchema,
  helpers: z.array(z.enum(helperKinds)).min(1),
  /** Ids of trainings and templates to use. */
  materials: z.array(kebab),
  /** Document types of the instruments' evidence menus that usually close it. */
  evidence: z.array(z.string()).min(1),
  /** Where it comes from, such as "Protocol ¶17; Annex A.5". */
  sources: z.array(z.string().min(1)).min(1),
});
export type LibraryAction = z.infer<typeof libraryActionSchema>;

export const actionLibrarySchema = z.object({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  modelText: z.boolean(),
  /** Trainings and templates to use, by what they are; no links, since addresses die. */
  materials: z.array(z.object({ id: kebab, kind: z.enum(materialKinds) })),
  actions: z.array(libraryActionSchema).min(1),
});
export type ActionLibraryDefinition = z.infer<typeof actionLibrarySchema>;

export const actionTextSchema = z.object({
  /** What to do, as an instruction: the title of the action. */
  title: z.string().min(1),
  why: z.string().min(1),
  /** Three to six, in the order of doing. */
  steps: z.array(z.string().min(1)).min(3).max(6),
  /** Means of verification: by what a reviewer sees that it is done. */
  verification: z.string().min(1),
});
export type ActionText = z.infer<typeof actionTextSchema>;

const materialTextSchema = z.object({ title: z.string().min(1), about: z.string().min(1) });

export const actionLibraryTextSchema = z.object({
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  actions: z.record(z.string(), actionTextSchema),
  materials: z.record(z.string(), materialTextSchema),
});
export type ActionLibraryText = z.infer<typeof actionLibraryTextSchema>;

export interface ActionLibrary {
  readonly definition: ActionLibraryDefinition;
  /** By language code; `en` is always there and complete, another one too or it is not there. */
  readonly texts: Readonly<Record<string, ActionLibraryText>>;
}
