import type { ClauseDefinition, ClauseLibrary, ClauseText } from '../clause/clause.ts';
import type { Versions } from '../files/versions.ts';
import type { PackName } from '../instrument/pack-name.ts';
import type { KeptPack } from './pack.ts';

/** One version of a clause with its words, and where it comes from. */
export interface ClauseVersion {
  /** "reporting@1.0.0". */
  readonly reference: string;
  readonly definition: ClauseDefinition;
  /** By language; English is always there. */
  readonly texts: Readonly<Record<string, ClauseText>>;
  /** Pack that brought the version; null when it ships with the program. */
  readonly pack: PackName | null;
  /** Whether the library that it comes from is marked as model text. */
  readonly modelText: boolean;
}

export function clauseReference(clause: string, version: string): string {
  return `${clause}@${version}`;
}

/** Parts of "reporting@1.0.0"; no version where only the clause is named. */
export function splitClauseReference(reference: string): { clause: string; version: string | null } {
  const at = reference.lastIndexOf('@');
  return at < 0
    ? { clause: reference, version: null }
    : { clause: reference.slice(0, at), version: reference.slice(at + 1) };
}

/**
 * Every version of every clause, by reference: those of every library that ships, the newest library first, then what
 * each pack brought, in the order in which packs were taken in. A version never changes its words: what is there
 * stays, and another library or a later pack only adds languages.
 */
export function collectVersions(
  shipped: Versions<ClauseLibrary>,
  packs: readonly KeptPack[],
): ReadonlyMap<string, ClauseVersion> {
  const versions = new Map<string, ClauseVersion>();
  for (const library of shipped.all) addShipped(versions, library);
  for (const pack of packs) addPack(versions, pack);
  return versions;
}

function addShipped(versions: Map<string, ClauseVersion>, library: ClauseLibrary): void {
  const { clauses: definitions, modelText } = library.definition;
  for (const definition of definitions) {
    const texts = Object.values(library.texts).flatMap(({ language, clauses }) =>
      Object.hasOwn(clauses, definition.id)
        ? [[language, clauses[definition.id] as ClauseText] as const]
        : [],
    );
    const reference = clauseReference(definition.id, definition.version);
    const known = versions.get(reference) ?? { reference, definition, texts: {}, pack: null, modelText };
    versions.set(reference, { ...known, texts: { ...Object.fromEntries(texts), ...known.texts } });
  }
}

function addPack(versions: Map<string, ClauseVersion>, { content }: KeptPack): void {
  const { manifest, library, texts } = content;
  const { id, name, publisher, version } = manifest;
  for (const definition of library?.clauses ?? []) {
    const reference = clauseReference(definition.id, definition.version);
    if (versions.has(reference)) continue;
    const pack = { id, name, publisher, version };
    versions.set(reference, {
      reference,
      definition,
      texts: {},
      pack,
      modelText: library?.modelText ?? false,
    });
  }
  for (const { text } of texts)
    for (const [named, words] of Object.entries(text.clauses)) {
      const reference = referenceIn(library?.clauses ?? [], named);
      const known = versions.get(reference);
      if (!known || Object.hasOwn(known.texts, text.language)) continue;
      versions.set(reference, { ...known, texts: { ...known.texts, [text.language]: words } });
    }
}

/** The version that a pack's text belongs to: the pack's own clause of that id, or the one that is named whole. */
export function referenceIn(own: readonly ClauseDefinition[], named: string): string {
  const definition = own.find(({ id }) => id === named);
  return definition ? clauseReference(definition.id, definition.version) : named;
}
