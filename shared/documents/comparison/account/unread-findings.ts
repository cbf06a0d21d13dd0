import type { Finding } from '../../../record/shapes/contract-account.ts';
import { isLookRemark } from '../look-remarks.ts';
import type { ReturnedUnread } from '../returned-text.ts';
import type { PlaceReader } from './places.ts';

/** So many different things of one kind are called by their names. */
const mostNamed = 6;

/**
 * What can't be compared as text and is not among what we gave out ourselves, such as the office's own mark. What may
 * change how the document reads is told once for each kind, with how often it stands there and where first: `isOurs`
 * says of a place whether it lies among our texts, since a longer contract looks as its own writers like.
 */
export function unreadFindings(
  ours: readonly ReturnedUnread[],
  theirs: readonly ReturnedUnread[],
  places: PlaceReader,
  isOurs: (unread: ReturnedUnread) => boolean,
): Finding[] {
  const known = new Set(ours.map(({ what, key }) => `${what} ${key}`));
  const left = new Map<string, number>();
  for (const { what, key } of ours) left.set(`${what} ${key}`, (left.get(`${what} ${key}`) ?? 0) + 1);
  const single: Finding[] = [];
  const groups = new Map<string, { first: ReturnedUnread; names: Set<string>; count: number }>();
  for (const unread of theirs) {
    const { what, key, name } = unread;
    const id = `${what} ${key}`;
    if (!isLookRemark(what)) {
      if (!known.has(id)) single.push(findingOf(unread, name === '' ? [] : [name], 1, places));
      continue;
    }
    const remaining = left.get(id) ?? 0;
    left.set(id, remaining - 1);
    if (remaining > 0 || !isOurs(unread)) continue;
    const group = groups.get(what);
    if (!group) groups.set(what, { first: unread, names: new Set([name]), count: 1 });
    else {
      group.count += 1;
      if (group.names.size < mostNamed) group.names.add(name);
    }
  }
  return [
    ...single,
    ...[...groups.values()].map(({ first, names, count }) => findingOf(first, [...names], count, places)),
  ];
}

function findingOf(
  { what, near, part, number }: ReturnedUnread,
  names: readonly string[],
  count: number,
  places: PlaceReader,
): Finding {
  const said = names.filter(Boolean).join('; ');
  const isBeside = part !== undefined && part !== 'body';
  return {
    kind: 'unread',
    language: null,
    place: isBeside ? { part, number: number ?? null, paragraph: null, after: null } : places.near(near),
    what,
    words: said === '' ? [] : [{ op: 'same', text: said.slice(0, 600) }],
    count,
  };
}
