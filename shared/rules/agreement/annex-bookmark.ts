/** Word takes no longer name for a bookmark. */
const longestName = 40;

/**
 * Name of a bookmark in one language of the annex, such as "psea_reporting_ar" or "psea_reporting_2_ar": letters,
 * digits and underscores, at most 40 of them. A longer name keeps its beginning and ends in a hash of the whole, so
 * that no two meet. `bookmark` is that of the model; the clause of a returned contract is found by the same name.
 */
export function annexBookmark(bookmark: string, language: string): string {
  const ending = `_${legal(language)}`;
  const name = legal(bookmark);
  if (name === bookmark && name.length + ending.length <= longestName) return name + ending;
  const hash = `_${fnv1a(bookmark)}`;
  return name.slice(0, longestName - hash.length - ending.length) + hash + ending;
}

function legal(name: string): string {
  return name.replace(/[^A-Za-z0-9_]/g, '_');
}

/** FNV-1a over UTF-16 code units, eight hexadecimal digits: short names need no more. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
