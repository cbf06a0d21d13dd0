/** Content of one kind in every released version; none ever leaves the program, since records name them. */
export interface Versions<Content> {
  /** What is offered for new work. */
  readonly newest: Content;
  /** The newest first. */
  readonly all: readonly Content[];
  /** The very version that a record names; null where this program does not have it. */
  at(version: string): Content | null;
}

interface Versioned {
  readonly definition: { readonly version: string };
}

/** Versions of one library, given in any order. Without any it throws: content that ships is there. */
export function versionsOf<Content extends Versioned>(contents: readonly Content[]): Versions<Content> {
  const all = newestFirst(contents);
  const [newest] = all;
  if (!newest) throw new Error('There is no version of this content.');
  return {
    newest,
    all,
    at: (version) => all.find(({ definition }) => definition.version === version) ?? null,
  };
}

export function newestFirst<Content extends Versioned>(contents: readonly Content[]): Content[] {
  return contents.toSorted((a, b) => compareVersions(b.definition.version, a.definition.version));
}

/** Below zero when the first version is the older one. Both are of the form "1.2.3". */
export function compareVersions(a: string, b: string): number {
  const [ours, theirs] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (const index of [0, 1, 2]) {
    const difference = (ours[index] ?? 0) - (theirs[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
