import type { Result } from '../../ground/result.ts';
import type { ContentFiles } from './content-files.ts';
import { versionProblems } from './version-problems.ts';
import { compareVersions, type Versions, versionsOf } from './versions.ts';

/**
 * Loads every version of a library that ships; a problem there is a bug, so it throws with all of them. `load` is told
 * which one is the newest: that one is held against everything beside it, while an older one was so when it was the
 * newest, and never changes since.
 */
export function loadShippedVersions<Library extends { readonly definition: { readonly version: string } }>(
  contents: readonly ContentFiles[],
  file: string,
  load: (content: ContentFiles, isNewest: boolean) => Result<Library>,
): Versions<Library> {
  const newest = contents.reduce((best, { definition }) => {
    const version = versionIn(definition);
    return compareVersions(version, best) > 0 ? version : best;
  }, '0.0.0');
  const problems: string[] = [];
  const loaded: { readonly content: ContentFiles; readonly library: Library }[] = [];
  for (const content of contents) {
    const result = load(content, versionIn(content.definition) === newest);
    if (result.ok) loaded.push({ content, library: result.value });
    else problems.push(...(result.error.details.problems as readonly string[]));
  }
  problems.push(
    ...versionProblems(
      loaded.map(({ content: { place, definition, texts }, library }) => ({
        place,
        file,
        id: '',
        version: library.definition.version,
        says: { definition, texts },
      })),
    ),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return versionsOf(loaded.map(({ library }) => library));
}

function versionIn(definition: unknown): string {
  const { version } = (definition ?? {}) as { readonly version?: unknown };
  return typeof version === 'string' ? version : '0.0.0';
}
