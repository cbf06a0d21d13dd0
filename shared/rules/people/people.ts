import { z } from 'zod';
import { ownValue } from '../../ground/own-value.ts';
import { refuse } from '../../ground/refusals/messages.ts';
import { ok, type Result } from '../../ground/result.ts';
import { foldForSearch } from '../../ground/words/fold.ts';
import type { Person } from '../../record/journal/entry.ts';
import { currentValue } from '../../record/journal/registers.ts';
import { noPersonFields, type PersonFields, personFieldsSchema } from '../../record/shapes/people.ts';
import { personKeys, settingKeys } from '../../record/workspace/setting-keys.ts';
import type { WorkspaceFile } from '../../record/workspace/workspace-file.ts';

/** A person of the office's list as it stands. */
export interface ListedPerson extends PersonFields {
  readonly id: string;
  /** Every name that the person has had on the list, the first one first. */
  readonly names: readonly string[];
  /** Day on which the person left; null for one who works here. */
  readonly left: string | null;
}

/** The office's people, in the order in which they were added; those who left too. */
export function listPeople(file: WorkspaceFile): ListedPerson[] {
  return Object.keys(file.people).flatMap((id) => readPerson(file, id) ?? []);
}

/** A person by id; null for one whom the list doesn't have, or doesn't have yet. */
export function readPerson(file: WorkspaceFile, id: string): ListedPerson | null {
  const names = ownValue(file.people, id);
  if (!names) return null;
  const value = (field: keyof PersonFields) => currentValue(file.registers, personKeys.field(id, field));
  const fields = { ...noPersonFields, ...definedFields(value) };
  const parsed = personFieldsSchema.safeParse(fields);
  const left = z.iso.date().safeParse(currentValue(file.registers, personKeys.left(id)));
  return parsed.success ? { id, ...parsed.data, names, left: left.success ? left.data : null } : null;
}

function definedFields(value: (field: keyof PersonFields) => unknown): Record<string, unknown> {
  const fields = Object.keys(personFieldsSchema.shape) as (keyof PersonFields)[];
  return Object.fromEntries(
    fields.map((field) => [field, value(field)] as const).filter(([, held]) => held !== undefined),
  );
}

/** A person by id or by name; letter case and accents don't matter. One who works here goes before one who left. */
export function findPerson(
  file: WorkspaceFile,
  reference: string,
): Result<ListedPerson, 'PERSON_NOT_FOUND' | 'PERSON_AMBIGUOUS'> {
  const people = listPeople(file);
  const wanted = foldForSearch(reference);
  const exact = people.find(({ id }) => id === reference.trim());
  const called = people.filter(({ name }) => wanted !== '' && foldForSearch(name) === wanted);
  const here = called.filter(({ left }) => left === null);
  const found = exact ? [exact] : here.length > 0 ? here : called;
  const [only] = found;
  if (!only) return refuse('PERSON_NOT_FOUND', { person: reference });
  if (found.length === 1) return ok(only);
  const choices = found.map(({ id, function: title }) => `${title} (${id})`);
  return refuse('PERSON_AMBIGUOUS', { person: only.name, count: found.length, choices });
}

/** Id of the person of the list who works at a device; null where nobody chose, or where that person left. */
export function personAt(file: WorkspaceFile, device: string): string | null {
  const id = currentValue(file.registers, settingKeys.person(device));
  const person = typeof id === 'string' ? readPerson(file, id) : null;
  return person && person.left === null ? person.id : null;
}

/** Whether the office wants somebody other than the reviewer to sign and approve; not so until it chooses. */
export function someoneElseApproves(file: WorkspaceFile): boolean {
  return currentValue(file.registers, settingKeys.someoneElseApproves) === true;
}

/**
 * Whether two signatures are those of one person: the same name whatever its case and accents, and whatever the function beside it, or two names
 * that one person of the list has had.
 */
export function isSamePerson(file: WorkspaceFile, a: Pick<Person, 'name'>, b: Pick<Person, 'name'>): boolean {
  const [first, second] = [foldForSearch(a.name), foldForSearch(b.name)];
  if (first === second) return true;
  return Object.values(file.people).some((names) => {
    const folded = names.map(foldForSearch);
    return folded.includes(first) && folded.includes(second);
  });
}
