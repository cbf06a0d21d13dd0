/**
 * `work` over a list, kept as long as that very list is held somewhere: a changed one is another. Of several second
 * arguments the last is kept.
 */
export function keptFor<Each, With, Found>(
  work: (list: readonly Each[], given: With) => Found,
): (list: readonly Each[], given: With) => Found {
  const kept = new WeakMap<readonly Each[], { readonly given: With; readonly found: Found }>();
  return (list, given) => {
    const before = kept.get(list);
    if (before && Object.is(before.given, given)) return before.found;
    const found = work(list, given);
    kept.set(list, { given, found });
    return found;
  };
}
