import { z } from 'zod';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { refuse } from '../../ground/refusals/messages.ts';
import { ok, type Result } from '../../ground/result.ts';
import { unLanguages } from '../../ground/un-languages.ts';
import { foldForSearch } from '../../ground/words/fold.ts';
import { currentValue } from '../../record/journal/registers.ts';
import { countryCodeSchema } from '../../record/shapes/partner.ts';
import { definitionKeys } from '../../record/workspace/setting-keys.ts';
import type { WorkspaceFile } from '../../record/workspace/workspace-file.ts';
import { audiences, reportFormats, reportKinds } from '../audience/audience.ts';
import { partnerGroups } from '../figures/partner-group.ts';

/** Which report an office writes again and again. Holds no day: each time it is told which one. */
export const definitionSchema = z.object({
  name: z.string().trim().min(1).max(120),
  report: z.enum(reportKinds),
  filter: z.object({
    country: countryCodeSchema.nullable(),
    kind: z.enum(partnerGroups).nullable(),
    scope: z.enum(['in', 'out', 'all']),
    entity: z.string().nullable(),
    /** The office that registered the partners. */
    office: z.string().nullable(),
    agreement: z.enum(['active', 'none']).nullable(),
    partner: z.string().nullable(),
  }),
  audience: z.enum(audiences),
  language: z.enum(unLanguages),
  format: z.enum(reportFormats),
  columns: z.record(z.string(), z.array(z.string())),
});

export const keptDefinitionSchema = definitionSchema.extend({
  id: z.string(),
  version: z.int(),
  on: plainDateSchema,
});
export type KeptDefinition = z.infer<typeof keptDefinitionSchema>;
export type Definition = z.infer<typeof definitionSchema>;

/** Definitions that stand, by name, and how many this program can't read: those of a newer one. */
export function listDefinitions(file: WorkspaceFile): {
  readonly definitions: readonly KeptDefinition[];
  readonly notRead: number;
} {
  const standing = Object.keys(file.registers).flatMap((key) => {
    const id = definitionKeys.idOf(key);
    return id === null || currentValue(file.registers, definitionKeys.retired(id)) ? [] : [id];
  });
  const read = standing.map((id) =>
    keptDefinitionSchema.safeParse({
      id,
      ...(currentValue(file.registers, definitionKeys.saved(id)) as object),
    }),
  );
  const definitions = read.flatMap(({ data }) => data ?? []);
  return {
    definitions: definitions.toSorted((a, b) =>
      a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1,
    ),
    notRead: standing.length - definitions.length,
  };
}

/** A definition by its id, or by its name whatever the letter case. */
export function findDefinition(
  file: WorkspaceFile,
  reference: string,
): Result<KeptDefinition, 'DEFINITION_NOT_FOUND'> {
  const { definitions } = listDefinitions(file);
  const wanted = foldForSearch(reference);
  const found =
    definitions.find(({ id }) => id === reference) ??
    definitions.find(({ name }) => foldForSearch(name) === wanted);
  return found ? ok(found) : refuse('DEFINITION_NOT_FOUND', { definition: reference });
}
