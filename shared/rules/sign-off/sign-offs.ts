import { z } from 'zod';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { refuse } from '../../ground/refusals/messages.ts';
import { ok, type Result } from '../../ground/result.ts';
import { foldForSearch } from '../../ground/words/fold.ts';
import { personSchema } from '../../record/journal/entry.ts';
import { currentValue } from '../../record/journal/registers.ts';
import { signOffKeys } from '../../record/workspace/setting-keys.ts';
import type { WorkspaceFile } from '../../record/workspace/workspace-file.ts';
import { partnerGroups } from '../figures/partner-group.ts';

const filterSchema = z.object({
  country: z.string().nullable(),
  kind: z.enum(partnerGroups).nullable(),
  scope: z.enum(['in', 'out', 'all']),
  entity: z.string().nullable(),
  /** The office that registered the partners, as the list named it then. */
  office: z.string().nullable(),
  agreement: z.enum(['active', 'none']).nullable(),
});

const withdrawnSchema = z.object({ reason: z.string(), by: personSchema, on: plainDateSchema });

/** A letter whose figures were signed off; one that was withdrawn stays listed with the reason. */
export const keptSignOffSchema = z.object({
  id: z.string(),
  name: z.string(),
  from: plainDateSchema,
  asOf: plainDateSchema,
  filter: filterSchema,
  signedBy: personSchema,
  on: plainDateSchema,
  program: z.string(),
  seal: z.string(),
  partners: z.object({ all: z.int(), inScope: z.int(), twoRatings: z.int() }),
  /** How many figures were signed. */
  figures: z.int(),
  file: z.object({ name: z.string(), sha256: z.string(), size: z.int() }).nullable(),
  withdrawn: withdrawnSchema.nullable(),
});
export type KeptSignOff = z.infer<typeof keptSignOffSchema>;

/** Every letter that was signed off, the newest first, and how many this program can't read. */
export function listSignOffs(file: WorkspaceFile): {
  readonly signOffs: readonly KeptSignOff[];
  readonly notRead: number;
} {
  const ids = Object.keys(file.registers).flatMap((key) => signOffKeys.idOf(key) ?? []);
  const read = ids.map((id) =>
    keptSignOffSchema.safeParse({
      id,
      ...(currentValue(file.registers, signOffKeys.signed(id)) as object),
      withdrawn: currentValue(file.registers, signOffKeys.withdrawn(id)) ?? null,
    }),
  );
  const signOffs = read.flatMap(({ data }) => data ?? []);
  const place = ({ on, asOf, id }: KeptSignOff) => `${on} ${asOf} ${id}`;
  return {
    signOffs: signOffs.toSorted((a, b) => (place(a) > place(b) ? -1 : 1)),
    notRead: ids.length - signOffs.length,
  };
}

/**
 * A letter by its id, or by its name whatever the letter case where one alone that stands has it, or one alone that was
 * withdrawn: two laptops may have signed two of one name.
 */
export function findSignOff(
  file: WorkspaceFile,
  reference: string,
): Result<KeptSignOff, 'SIGN_OFF_NOT_FOUND'> {
  const { signOffs } = listSignOffs(file);
  const byId = signOffs.find(({ id }) => id === reference);
  if (byId) return ok(byId);
  const named = signOffs.filter(({ name }) => foldForSearch(name) === foldForSearch(reference));
  const standing = named.filter(({ withdrawn }) => withdrawn === null);
  const [found, ...others] = standing.length > 0 ? standing : named;
  return found && others.length === 0 ? ok(found) : refuse('SIGN_OFF_NOT_FOUND', { letter: reference });
}

/** The letter that stands under a name; null where none does. */
export function standingNamed(file: WorkspaceFile, name: string): KeptSignOff | null {
  const wanted = foldForSearch(name);
  const standing = listSignOffs(file).signOffs.filter(({ withdrawn }) => withdrawn === null);
  return standing.find((each) => foldForSearch(each.name) === wanted) ?? null;
}
