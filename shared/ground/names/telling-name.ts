import { shownText } from '../words/disguises.ts';
import { nameKey } from './name-key.ts';
import { SharedReference } from './shared-reference.ts';

/** What bears a reference. */
export interface Bearer {
  readonly id: string;
  readonly reference: string;
  /** Of this one alone; left out where its id is. */
  readonly key?: string | undefined;
}

/** Between a reference and the last letters of the id of one that bears it. */
const mark = '~';
/** Fewer letters name nothing: they are too easily hit by chance. */
const fewest = 4;
const lengths = [fewest, 6, 8, 12, 20, 40, Number.POSITIVE_INFINITY];

const keyOf = ({ key, id }: Bearer) => key ?? id;
const lettersOf = (bearer: Bearer) =>
  keyOf(bearer)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** The reference in a longer name, and the letters behind it; null where it is none. */
export function splitTelling(name: string): { readonly reference: string; readonly letters: string } | null {
  const at = name.lastIndexOf(mark);
  const letters = name.slice(at + 1);
  return at > 0 && /^[a-z0-9]{4,}$/i.test(letters)
    ? { reference: name.slice(0, at), letters: letters.toLowerCase() }
    : null;
}

/**
 * Those that a name means: the one of that id, or all that bear it as reference or id, or as a longer name (the
 * reference, `~` and the last letters of the id). `bearing` gives those whose reference or id reads so.
 */
export function namedBy<One extends Bearer>(
  name: string,
  bearing: (key: string) => readonly One[],
): readonly One[] {
  const text = name.trim();
  const key = nameKey(text);
  const named = bearing(key);
  const exact = named.filter(({ id }) => id === text);
  // An id that is shown as another one is names neither.
  const seemsSo = (id: string) => id !== text && shownText(id) === text;
  if (exact.length > 0 && !named.some(({ id }) => seemsSo(id))) return exact;
  const longer = splitTelling(key);
  if (longer === null) return named;
  const told = bearing(longer.reference).filter(
    (one) => nameKey(one.reference) === longer.reference && lettersOf(one).endsWith(longer.letters),
  );
  return told.length === 0 ? named : [...new Set([...named, ...told])];
}

/**
 * The shortest name that means one alone: its reference where nothing else bears that, else the reference with as many
 * of the last letters of its id as are needed; its id where not even these tell it apart. `isOne` says whether what a
 * name means is this one alone.
 */
export function tellingName<One extends Bearer>(one: One, isOne: (name: string) => boolean): string {
  if (one.reference === '' || isOne(one.reference)) return one.reference;
  const letters = lettersOf(one);
  for (const length of lengths) {
    const end = letters.slice(-Math.min(length, letters.length));
    if (end.length < fewest) break;
    const name = `${one.reference}${mark}${end}`;
    if (isOne(name)) return name;
    if (end.length === letters.length) break;
  }
  return one.id;
}

/** Of a few things, those whose reference or id reads so. */
const among =
  <One extends Bearer>(list: readonly One[]) =>
  (key: string) =>
    list.filter(({ id, reference }) => nameKey(id) === key || nameKey(reference) === key);

/** Things of a list that no reference tells apart, each with the name that does. */
export function sharedNames<One extends Bearer>(
  list: readonly One[],
): { readonly one: One; readonly name: string }[] {
  const counts = new Map<string, number>();
  for (const { reference } of list) {
    const key = nameKey(reference);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const bearing = among(list);
  return list
    .filter(({ reference }) => reference !== '' && (counts.get(nameKey(reference)) ?? 0) > 1)
    .map((one) => ({
      one,
      name: tellingName(one, (name) => {
        const found = namedBy(name, bearing);
        return found.length === 1 && found[0] === one;
      }),
    }));
}

/** The one of a list that a name means, or null; throws where more than one bears it: none is chosen for whoever asks. */
export function oneNamed<One extends Bearer>(list: readonly One[], name: string): One | null {
  const found = namedBy(name, among(list));
  if (found.length > 1)
    throw new SharedReference(
      name,
      sharedNames(found).map(({ name: own, one }) => [own, one.id]),
    );
  return found[0] ?? null;
}
