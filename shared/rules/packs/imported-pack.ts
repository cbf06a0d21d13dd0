import { referenceIn, splitClauseReference } from '../../content/packs/clause-versions.ts';
import type { ImportedPack, PackContent } from '../../content/packs/pack.ts';

/** What is recorded of a pack: with every version that it brings or translates. */
export function importedPack(
  { manifest, library, texts }: PackContent,
  sha256: string,
  on: string,
): ImportedPack {
  const languages = new Map<string, string[]>();
  for (const { text } of texts)
    for (const named of Object.keys(text.clauses)) {
      const reference = referenceIn(library?.clauses ?? [], named);
      languages.set(reference, [...(languages.get(reference) ?? []), text.language]);
    }
  const clauses = [...languages].map(([reference, inLanguages]) => {
    const { clause, version } = splitClauseReference(reference);
    return { clause, version: version ?? '', languages: inLanguages.sort() };
  });
  const { id, version, name, publisher } = manifest;
  return { id, version, name, publisher, sha256, on, clauses };
}
