import { canonicalJson } from '../../ground/canonical-json.ts';
import { compareVersions } from './versions.ts';

/** One version of some content, as its files hold it. */
export interface VersionFiles {
  /** Folder, shown in the problem. */
  readonly place: string;
  /** File of facts, such as "instrument.json". */
  readonly file: string;
  /** Whose version it is, such as an instrument's id; empty where there is only one such library. */
  readonly id: string;
  readonly version: string;
  /** Everything that the version says, its own number included under `definition.version`. */
  readonly says: { readonly definition: unknown; readonly [part: string]: unknown };
}

/**
 * What is wrong with versions beside each other, a line each: one that stands there twice, and one that says nothing
 * new. Two versions with the same content would make a record say that something changed where nothing did.
 */
export function versionProblems(all: readonly VersionFiles[]): string[] {
  return all.flatMap((one, index) => {
    const others = all.slice(0, index).filter(({ id }) => id === one.id);
    const name = one.id === '' ? one.version : `${one.id} ${one.version}`;
    const twin = others.find(({ version }) => version === one.version);
    if (twin)
      return [
        `${one.place}/${one.file} → version: ${name} stands in ${twin.place} already. Raise the version, or choose an id of its own.`,
      ];
    const same = others.find((other) => content(other) === content(one));
    if (!same) return [];
    const [lower, higher] = [one, same].sort((a, b) => compareVersions(a.version, b.version));
    return [
      `${higher?.place}/${higher?.file} → version: ${higher?.version} says the same as ${lower?.version} in ${lower?.place}. Remove one of them.`,
    ];
  });
}

function content({ says }: VersionFiles): string {
  const { definition, ...others } = says;
  return canonicalJson({ ...others, definition: { ...(definition as object), version: null } });
}
