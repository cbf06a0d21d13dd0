import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a program was made from and what runs it, for who asks for help. */
export interface AboutProgram {
  /** Of the sources that it was packaged from; null for one that was built and not packaged. */
  readonly commit: string | null;
  /** Such as "Electron 45.4.1, Chromium 150.0.1, Node 24.21.0". */
  readonly engine: string;
}

/** `hostFolder`: where the bundled host lies. */
export function aboutProgram(hostFolder: string): AboutProgram {
  return { commit: commitOf(join(hostFolder, '..', 'build.json')), engine: engineName(process.versions) };
}

export function engineName(versions: Readonly<Record<string, string | undefined>>): string {
  const parts = [
    ['Electron', versions.electron],
    ['Chromium', versions.chrome],
    ['Node', versions.node],
  ] as const;
  return parts.flatMap(([name, version]) => (version === undefined ? [] : [`${name} ${version}`])).join(', ');
}

function commitOf(file: string): string | null {
  try {
    const { commit } = JSON.parse(readFileSync(file, 'utf8')) as { readonly commit?: unknown };
    return typeof commit === 'string' && commit !== '' ? commit : null;
  } catch {
    return null;
  }
}

/** The licence of the program and what it owes to others, as they lie beside it; null for what isn't there. */
export function readLicences(hostFolder: string): { licence: string | null; notices: string | null } {
  const places = placesOf(hostFolder);
  return {
    licence: textIn(places, ['LICENSE.txt', 'LICENSE']),
    notices: textIn(places, [noticesName]),
  };
}

export const noticesName = 'THIRD-PARTY-NOTICES.txt';

/** Beside the archive of an installed program, beside the built one, and at the top of a folder that needs Node alone. */
export function placesOf(hostFolder: string): readonly string[] {
  const { resourcesPath } = process as { readonly resourcesPath?: string };
  return [resourcesPath, join(hostFolder, '..'), join(hostFolder, '..', '..')].filter(
    (place) => place !== undefined,
  );
}

function textIn(places: readonly string[], names: readonly string[]): string | null {
  const files = places.flatMap((place) => names.map((name) => join(place, name)));
  const file = files.find((each) => existsSync(each));
  return file === undefined ? null : readFileSync(file, 'utf8');
}
