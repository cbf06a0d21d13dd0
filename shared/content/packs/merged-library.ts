import type { ActionLibrary } from '../actions/action-library.ts';
import { actionShape } from '../actions/load-actions.ts';
import type { ContentFiles, InLanguage } from '../files/content-files.ts';
import { byLanguage, type ContentShape, parseContent } from '../files/parse-content.ts';
import { compareVersions, type Versions } from '../files/versions.ts';
import type { CheckLibrary } from '../practice-checks/check-library.ts';
import { checkShape } from '../practice-checks/load-checks.ts';
import type { KeptPack } from './pack.ts';

/**
 * The libraries of actions and practice checks with what packs add to them. An id means one thing for ever, so that what
 * was recorded of it is judged and worded as it was; a pack that wants something else takes another id. What the newest
 * version of a pack leaves out is offered no more, and stays readable.
 */

/** The action library with the actions of packs. */
export function actionsWithPacks(
  shipped: Versions<ActionLibrary>,
  packs: readonly KeptPack[],
): Versions<ActionLibrary> {
  const brought = libraries(packs, ({ actions }) => actions, actionShape);
  return withPacks(shipped, brought, (before, { definition, texts }, isOffered) => ({
    definition: {
      ...before.definition,
      materials: added(before.definition.materials, definition.materials),
      actions: added(before.definition.actions, isOffered ? definition.actions : []),
    },
    texts: joined(before.texts, texts, (language, one, other) => ({
      language,
      actions: { ...other?.actions, ...one?.actions },
      materials: { ...other?.materials, ...one?.materials },
    })),
  }));
}

/** The practice checks with those of packs. */
export function checksWithPacks(
  shipped: Versions<CheckLibrary>,
  packs: readonly KeptPack[],
): Versions<CheckLibrary> {
  const brought = libraries(packs, ({ checks }) => checks, checkShape);
  return withPacks(shipped, brought, (before, { definition, texts }, isOffered) => ({
    definition: {
      ...before.definition,
      checks: added(before.definition.checks, isOffered ? definition.checks : []),
    },
    texts: joined(before.texts, texts, (language, one, other) => ({
      language,
      checks: { ...other?.checks, ...one?.checks },
    })),
  }));
}

interface Library {
  readonly definition: { readonly version: string };
}

interface Brought<Lib> {
  /** Whether no later version of the same pack was taken in. */
  readonly isOffered: boolean;
  readonly library: Lib;
}

function withPacks<Lib extends Library>(
  shipped: Versions<Lib>,
  brought: readonly Brought<Lib>[],
  add: (before: Lib, library: Lib, isOffered: boolean) => Lib,
): Versions<Lib> {
  if (brought.length === 0) return shipped;
  const made = new Map<string, Lib | null>();
  return {
    newest: brought.reduce(
      (before, { library, isOffered }) => add(before, library, isOffered),
      shipped.newest,
    ),
    all: shipped.all,
    at(version) {
      if (!made.has(version)) {
        const base = shipped.at(version);
        made.set(version, base && brought.reduce((before, { library }) => add(before, library, true), base));
      }
      return made.get(version) ?? null;
    },
  };
}

/** What packs hold of one kind, read without the checks that they passed when they were taken in. */
function libraries<Definition extends { readonly version: string }, Text extends InLanguage>(
  packs: readonly KeptPack[],
  filesOf: (content: KeptPack['content']) => ContentFiles | null,
  shape: ContentShape<Definition, Text>,
) {
  return packs.flatMap(({ content }) => {
    const files = filesOf(content);
    const { parsed } = files ? parseContent(files, shape) : { parsed: null };
    if (!parsed) return [];
    const library = { definition: parsed.definition, texts: byLanguage(parsed.texts) };
    const isOffered = !packs.some(
      (other) =>
        other.content.manifest.id === content.manifest.id &&
        compareVersions(other.content.manifest.version, content.manifest.version) > 0,
    );
    return [{ library, isOffered }];
  });
}

/** What is there, with what is new by its id at the end. */
function added<Item extends { readonly id: string }>(before: readonly Item[], own: readonly Item[]): Item[] {
  const known = new Set(before.map(({ id }) => id));
  return [...before, ...own.filter(({ id }) => !known.has(id))];
}

function joined<Text>(
  before: Readonly<Record<string, Text>>,
  own: Readonly<Record<string, Text>>,
  join: (language: string, one: Text | undefined, other: Text | undefined) => Text,
): Record<string, Text> {
  const languages = [...new Set([...Object.keys(before), ...Object.keys(own)])];
  return Object.fromEntries(
    languages.map((language) => [language, join(language, before[language], own[language])]),
  );
}
