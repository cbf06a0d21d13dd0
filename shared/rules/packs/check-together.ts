import type { ClauseLibrary, ClauseLibraryText, ClauseText } from '../../content/clause/clause.ts';
import { findClauseProblems } from '../../content/clause/load-clauses.ts';
import type { Versions } from '../../content/files/versions.ts';
import type { ClauseVersion } from '../../content/packs/clause-versions.ts';
import { referenceIn } from '../../content/packs/clause-versions.ts';
import type { KeptPack, PackContent } from '../../content/packs/pack.ts';
import { effectiveLibrary } from '../clause/effective-library.ts';
import { importedPack } from './imported-pack.ts';

/** Rules for model text alone: an organisation orders its clauses as it likes and need not use every blank. */
const notForPacks: ReadonlySet<string> = new Set(['set-out-of-order', 'placeholder-unused']);

/**
 * What the named checks of clause libraries find when the pack's clauses take the places of the others. What they would
 * find without the pack is not its fault and left out.
 */
export function checkTogether(
  pack: PackContent,
  shipped: Versions<ClauseLibrary>,
  kept: readonly KeptPack[],
  all: ReadonlyMap<string, ClauseVersion>,
): string[] {
  const packs = [...kept, { imported: importedPack(pack, '', ''), content: pack }];
  const before = new Set(problemsOf(pack, shipped, kept, []));
  const found = rounds(pack, all).flatMap((touched) => problemsOf(pack, shipped, packs, touched));
  return [...new Set(found)].filter((problem) => !before.has(problem));
}

/** The versions that the pack brings or translates; of two of one clause, each has its own round. */
function rounds({ library, texts }: PackContent, all: ReadonlyMap<string, ClauseVersion>): ClauseVersion[][] {
  const touched = new Set(
    texts.flatMap(({ text }) =>
      Object.keys(text.clauses).map((named) => referenceIn(library?.clauses ?? [], named)),
    ),
  );
  const result: ClauseVersion[][] = [[]];
  for (const reference of touched) {
    const version = all.get(reference);
    if (!version) continue;
    const free = result.find((round) =>
      round.every(({ definition }) => definition.id !== version.definition.id),
    );
    if (free) free.push(version);
    else result.push([version]);
  }
  return result;
}

function problemsOf(
  { manifest, library }: PackContent,
  shipped: Versions<ClauseLibrary>,
  packs: readonly KeptPack[],
  touched: readonly ClauseVersion[],
): string[] {
  // Which version was approved doesn't matter here: the pack's own stand in the places that they may take.
  const together = effectiveLibrary(shipped, packs, [], () => '');
  const versions = new Map<string, ClauseVersion>(together.inUse);
  for (const version of touched) versions.set(version.definition.id, version);
  const texts = Object.values(together.words).map((words): { file: string; text: ClauseLibraryText } => ({
    file: `text.${words.language}.json`,
    text: { ...words, clauses: clausesIn(words.language, versions) },
  }));
  const definition = {
    version: shipped.newest.definition.version,
    modelText: library?.modelText ?? false,
    placeholders: together.placeholders,
    clauses: [...versions.values()].map((version) => version.definition),
    sets: together.sets,
  };
  return findClauseProblems(manifest.id, { definition, texts })
    .filter(({ check }) => !notForPacks.has(check))
    .map(({ place, message }) => `${place}: ${message}`);
}

function clausesIn(
  language: string,
  versions: ReadonlyMap<string, ClauseVersion>,
): Record<string, ClauseText> {
  const entries = [...versions].flatMap(([id, { texts }]) => {
    const text = Object.hasOwn(texts, language) ? texts[language] : undefined;
    return text ? [[id, text] as const] : [];
  });
  return Object.fromEntries(entries);
}
