/**
 * What was written down once and is not said any more, in words; empty when all of it still is. Members that came
 * later are allowed, and so are further items of the lists that `mayGrow` names by their path; every other list has
 * to have the same items in the same order.
 */
export function findLost(
  written: unknown,
  said: unknown,
  path: string,
  mayGrow: readonly RegExp[],
): string[] {
  if (Array.isArray(written)) {
    if (!Array.isArray(said)) return [`${path}: was a list, and is ${short(said)}`];
    return mayGrow.some((pattern) => pattern.test(path))
      ? lostFromGrowing(written, said, path, mayGrow)
      : lostFromFixed(written, said, path, mayGrow);
  }
  if (written !== null && typeof written === 'object') {
    if (said === null || typeof said !== 'object') return [`${path}: was a record, and is ${short(said)}`];
    return Object.entries(written).flatMap(([name, value]) =>
      findLost(value, (said as Record<string, unknown>)[name], `${path}/${name}`, mayGrow),
    );
  }
  return Object.is(written, said) ? [] : [`${path}: was ${short(written)}, and is ${short(said)}`];
}

function lostFromFixed(
  written: readonly unknown[],
  said: readonly unknown[],
  path: string,
  mayGrow: readonly RegExp[],
): string[] {
  const more =
    said.length > written.length ? [`${path}: had ${written.length} items, and has ${said.length}`] : [];
  return [
    ...written.flatMap((item, index) => findLost(item, said[index], `${path}/${index}`, mayGrow)),
    ...more,
  ];
}

function lostFromGrowing(
  written: readonly unknown[],
  said: readonly unknown[],
  path: string,
  mayGrow: readonly RegExp[],
): string[] {
  const lost: string[] = [];
  let from = 0;
  for (const [index, item] of written.entries()) {
    const at = said.findIndex(
      (other, place) => place >= from && findLost(item, other, `${path}/${index}`, mayGrow).length === 0,
    );
    if (at < 0) lost.push(`${path}/${index}: ${short(item)} is not there any more, or not in this order`);
    else from = at + 1;
  }
  return lost;
}

const short = (value: unknown) => (JSON.stringify(value) ?? 'not there').slice(0, 300);
