import { foldForSearch } from '../../../shared/ground/words/fold.ts';
import type { Role } from '../../../shared/record/shapes/people.ts';

/** Somebody who can be suggested: a person of the office's list, or one of the partner's contacts. */
export interface Suggested {
  readonly name: string;
  readonly function: string;
  readonly roles?: readonly Role[] | undefined;
}

/** Day on which somebody left whose name was typed; null for anybody else, and where one of that name works here. */
export function leftOn(
  people: readonly { readonly name: string; readonly left: string | null }[],
  typed: string,
): string | null {
  const wanted = foldForSearch(typed);
  const called = wanted === '' ? [] : people.filter(({ name }) => foldForSearch(name) === wanted);
  return called.every(({ left }) => left !== null) ? (called.at(-1)?.left ?? null) : null;
}

/**
 * People as a name field suggests them, by the text that stands for each: those with a fitting role first. Two of one
 * name are told apart by their function, and the same person is suggested once.
 */
export function suggestionsOf(
  people: readonly Suggested[],
  suits: readonly Role[],
): ReadonlyMap<string, Suggested> {
  const fits = ({ roles = [] }: Suggested) => roles.some((role) => suits.includes(role));
  const ordered = [...people.filter(fits), ...people.filter((person) => !fits(person))];
  const named = (name: string) => people.filter((person) => person.name === name);
  return new Map(
    ordered
      .filter(({ name }) => name.trim() !== '')
      .map((person) => [
        named(person.name).length > 1 ? `${person.name} · ${person.function}` : person.name,
        person,
      ]),
  );
}
