import type {
  ClauseLibrary,
  ClauseLibraryDefinition,
  ClauseLibraryText,
} from '../../content/clause/clause.ts';
import { clauseHash } from '../../content/clause/clause-hash.ts';
import { compareVersions, type Versions } from '../../content/files/versions.ts';
import { type ClauseVersion, clauseReference, collectVersions } from '../../content/packs/clause-versions.ts';
import type { KeptPack } from '../../content/packs/pack.ts';
import { canonicalJson } from '../../ground/canonical-json.ts';
import type { ClauseApproval } from '../../record/shapes/content.ts';
import type { ClauseApprovalEvent } from '../../record/workspace/workspace-file.ts';

/** A version of a clause as it stands in this workspace. */
export interface StandingClause extends ClauseVersion {
  /** Hash of each text by "language/variant", by the rule of `clause-hash.ts`. */
  readonly hashes: Readonly<Record<string, string>>;
  /**
   * The approval that holds for every text of this version. Null also when a language was added since: what nobody
   * approved must not seem approved.
   */
  readonly approval: ClauseApproval | null;
  /** The last word on this version, if it was an approval whose words are still the same; it may lack a language. */
  readonly standingApproval: ClauseApproval | null;
  /** Taken for new annexes. */
  readonly inUse: boolean;
}

/** The clause library as it stands: what ships, what packs brought, and what was approved. */
export interface EffectiveLibrary {
  /** Names the library that ships and the packs: "1.0.0" or "1.0.0 + office-clauses 2.1.0". */
  readonly version: string;
  /** Every version of every clause: clauses in the order of the library, the newest version first. */
  readonly versions: readonly StandingClause[];
  /** By clause id. */
  readonly inUse: ReadonlyMap<string, StandingClause>;
  readonly placeholders: ClauseLibraryDefinition['placeholders'];
  readonly sets: ClauseLibraryDefinition['sets'];
  /** Titles, labels and fixed words by language. */
  readonly words: Readonly<Record<string, LibraryWords>>;
}

export type LibraryWords = Omit<ClauseLibraryText, 'clauses'>;

/**
 * The library in force. Of each clause the newest approved version is in use, else the newest of a pack, else the one
 * of the newest library that ships; a clause that this library left out is in use no more. Every version stays readable. `sha256` hashes text as UTF-8 into hexadecimal.
 */
export function effectiveLibrary(
  shipped: Versions<ClauseLibrary>,
  packs: readonly KeptPack[],
  approvals: readonly ClauseApprovalEvent[],
  sha256: (text: string) => string,
): EffectiveLibrary {
  const byClause = new Map<string, Judged[]>();
  const offered = new Set(
    shipped.newest.definition.clauses.map(({ id, version }) => clauseReference(id, version)),
  );
  for (const version of collectVersions(shipped, packs).values()) {
    const { id } = version.definition;
    byClause.set(id, [...(byClause.get(id) ?? []), judge(version, approvals, sha256)]);
  }
  const versions = [...byClause.values()].flatMap((ofClause) => {
    const newestFirst = ofClause.sort((a, b) => compareVersions(b.definition.version, a.definition.version));
    const chosen =
      newestFirst.find(({ standingApproval }) => standingApproval !== null) ??
      newestFirst.find(({ pack }) => pack !== null) ??
      newestFirst.find(({ reference }) => offered.has(reference));
    return newestFirst.map(
      (version): StandingClause => ({ ...version, inUse: version.reference === chosen?.reference }),
    );
  });
  const names = packs.map(({ content: { manifest } }) => ` + ${manifest.id} ${manifest.version}`);
  return {
    version: `${shipped.newest.definition.version}${names.join('')}`,
    versions,
    inUse: new Map(versions.filter(({ inUse }) => inUse).map((version) => [version.definition.id, version])),
    placeholders: mergeById(everyPlaceholder(shipped), packs, (library) => library.placeholders),
    sets: mergeSets(shipped.newest.definition.sets, packs),
    words: mergeWords(shipped, packs),
  };
}

type Judged = Omit<StandingClause, 'inUse'>;

function judge(
  version: ClauseVersion,
  approvals: readonly ClauseApprovalEvent[],
  sha256: (text: string) => string,
): Judged {
  const hashes = hashesOf(version, sha256);
  const last = lastWord(approvals, version.reference);
  const approval = last?.kind === 'approved' ? last.approval : null;
  const approved = Object.entries(approval?.hashes ?? {});
  const isApproved = approved.length > 0 && approved.every(([text, hash]) => hashes[text] === hash);
  const isWhole = isApproved && canonicalJson(approval?.hashes) === canonicalJson(hashes);
  return {
    ...version,
    hashes,
    standingApproval: isApproved ? approval : null,
    approval: isWhole ? approval : null,
  };
}

/** The approval of one wording in all of these languages; null when it lacks one of them. */
export function approvalOf(
  { hashes, standingApproval }: Pick<StandingClause, 'hashes' | 'standingApproval'>,
  languages: readonly string[],
  variant: string,
): ClauseApproval | null {
  const texts = languages.map((language) => `${language}/${variant}`);
  const isCovered = texts.every(
    (text) => hashes[text] !== undefined && standingApproval?.hashes[text] === hashes[text],
  );
  return isCovered ? standingApproval : null;
}

/** Hash of every text of a version, by "language/variant". */
export function hashesOf(
  { definition, texts }: Pick<ClauseVersion, 'definition' | 'texts'>,
  sha256: (text: string) => string,
): Record<string, string> {
  const entries = Object.entries(texts).flatMap(([language, text]) =>
    definition.variants
      .filter(({ id }) => Object.hasOwn(text.variants, id))
      .map(({ id }) => [`${language}/${id}`, clauseHash(text, id, sha256)] as const),
  );
  return Object.fromEntries(entries);
}

function lastWord(
  approvals: readonly ClauseApprovalEvent[],
  reference: string,
): ClauseApprovalEvent | undefined {
  return approvals.findLast((event) => {
    const { clause, version } = event.kind === 'approved' ? event.approval : event;
    return clauseReference(clause, version) === reference;
  });
}

/** Blanks of every library that ships, since the words of an old version still have theirs; the newest library counts. */
function everyPlaceholder({ all, newest }: Versions<ClauseLibrary>): ClauseLibraryDefinition['placeholders'] {
  const { placeholders } = newest.definition;
  const known = new Set(placeholders.map(({ id }) => id));
  const older = all.flatMap(({ definition }) => definition.placeholders).filter(({ id }) => !known.has(id));
  return [...placeholders, ...new Map(older.map((placeholder) => [placeholder.id, placeholder])).values()];
}

/** What ships, with what packs say of the same id in its place and what they add at the end; the last pack counts. */
function mergeById<Item extends { readonly id: string }>(
  shipped: readonly Item[],
  packs: readonly KeptPack[],
  of: (library: NonNullable<KeptPack['content']['library']>) => readonly Item[],
): Item[] {
  const merged = new Map(shipped.map((item) => [item.id, item]));
  for (const { content } of packs)
    for (const item of content.library ? of(content.library) : []) merged.set(item.id, item);
  return [...merged.values()];
}

/** A pack's set that doesn't say who signs has the parties of the set that it replaces. */
function mergeSets(
  shipped: ClauseLibraryDefinition['sets'],
  packs: readonly KeptPack[],
): ClauseLibraryDefinition['sets'] {
  const parties = new Map(shipped.map((set) => [set.id, set.parties]));
  return mergeById(shipped, packs, (library) => library.sets).map((set) => ({
    ...set,
    parties: set.parties ?? parties.get(set.id) ?? 'un-partner',
  }));
}

function mergeWords(
  shipped: Versions<ClauseLibrary>,
  packs: readonly KeptPack[],
): Record<string, LibraryWords> {
  const words = new Map<string, LibraryWords>();
  // The oldest library first, so that the newest has the last word; packs come after it.
  for (const { clauses: _, ...text } of [
    ...shipped.all.toReversed().flatMap(({ texts }) => Object.values(texts)),
    ...packs.flatMap(({ content }) => content.texts.map(({ text: one }) => one)),
  ]) {
    const before = words.get(text.language);
    words.set(text.language, {
      language: text.language,
      elements: { ...before?.elements, ...text.elements },
      sets: { ...before?.sets, ...text.sets },
      placeholders: { ...before?.placeholders, ...text.placeholders },
      annex: { ...before?.annex, ...text.annex },
    });
  }
  return Object.fromEntries(words);
}
