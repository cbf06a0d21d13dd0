const longest = 31;

/**
 * A sheet name that Excel takes, from a wish: without the characters that it forbids, no longer than it
 * allows, and unlike every name given before by the same function. Straight apostrophes and exclamation
 * marks, which mean something in references, are replaced too.
 */
export function sheetNames(taken: readonly string[]): (wish: string) => string {
  // Excel keeps "History" for itself in every language.
  const given = new Set(['history', ...taken.map(folded)]);
  return (wish) => {
    const allowed = wish.replace(/[[\]:*?/\\!\p{Cc}]/gu, ' ').replace(/'/g, '’');
    const name = cut(allowed.replace(/\s+/g, ' '), longest) || 'Sheet';
    let unique = name;
    for (let count = 2; given.has(folded(unique)); count += 1) {
      const ending = ` (${count})`;
      unique = `${cut(name, longest - ending.length)}${ending}`;
    }
    given.add(folded(unique));
    return unique;
  };
}

function cut(name: string, length: number): string {
  let shortened = name.trim().slice(0, length);
  // Half of a surrogate pair is no character.
  if (/[\uD800-\uDBFF]$/.test(shortened)) shortened = shortened.slice(0, -1);
  return shortened.trim();
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
