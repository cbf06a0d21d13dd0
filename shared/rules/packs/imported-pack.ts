import { referenceIn, splitClauseReference } from '../../content/packs/clause-versions.ts';
import type { ImportedPack, PackContent, PackKind } from '../../content/packs/pack.ts';

/** What is recorded of a pack: its kinds of content, with every version that it brings or translates. */
export function importedPack(
  { manifest, library, texts, ...others }: PackContent,
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
  const instruments = others.instruments.flatMap(({ id: instrument, definition, texts: words }) =>
    definition === null
      ? Object.values(words).map((text) => String((text as { readonly for?: unknown }).for ?? instrument))
      : [`${instrument}@${String((definition as { readonly version?: unknown }).version)}`],
  );
  const kinds: PackKind[] = [
    ...(clauses.length > 0 || library !== null ? (['clauses'] as const) : []),
    ...(instruments.length > 0 ? (['instruments'] as const) : []),
    ...(others.actions ? (['actions'] as const) : []),
    ...(others.checks ? (['checks'] as const) : []),
    ...(others.terms === undefined ? [] : (['terms'] as const)),
    ...((others.words ?? []).length > 0 ? (['words'] as const) : []),
  ];
  return {
    id,
    version,
    name,
    publisher,
    sha256,
    on,
    kinds,
    instruments: [...new Set(instruments)],
    clauses,
  };
}
