import type { ClauseLibrary, ClauseText } from '../../content/clause/clause.ts';
import type { Versions } from '../../content/files/versions.ts';
import {
  type ClauseVersion,
  clauseReference,
  collectVersions,
  referenceIn,
} from '../../content/packs/clause-versions.ts';
import type { KeptPack, PackContent } from '../../content/packs/pack.ts';
import { canonicalJson } from '../../ground/canonical-json.ts';
import { checkTogether } from './check-together.ts';
import { importedPack } from './imported-pack.ts';

/**
 * Everything that keeps a pack from being taken in, a line each: what it says of clauses that are known already, what
 * it lacks, and what the checks of clause libraries find once its clauses stand beside the others.
 */
export function checkPack(
  pack: PackContent,
  shipped: Versions<ClauseLibrary>,
  kept: readonly KeptPack[],
): string[] {
  const known = collectVersions(shipped, kept);
  const all = collectVersions(shipped, [...kept, { imported: importedPack(pack, '', ''), content: pack }]);
  const problems = [
    ...unknownClauses(pack, all),
    ...otherWords(pack, known),
    ...missingLanguages(pack),
    ...otherPlaceholders(pack, shipped, kept),
  ];
  // Of clauses that are not there, or of two meanings of one version, the other checks would only tell nonsense.
  return problems.length > 0 ? problems : checkTogether(pack, shipped, kept, all);
}

function unknownClauses({ library, texts }: PackContent, all: ReadonlyMap<string, ClauseVersion>): string[] {
  return texts.flatMap(({ file, text }) => {
    const named = Object.keys(text.clauses);
    const references = named.map((each) => referenceIn(library?.clauses ?? [], each));
    const twice = references.find((reference, index) => references.indexOf(reference) < index);
    return [
      ...(file === `text.${text.language}.json`
        ? []
        : [`${file}: The file holds "${text.language}". Name it text.${text.language}.json.`]),
      ...(twice === undefined ? [] : [`${file}: The clause "${twice}" has two texts. Leave one.`]),
      ...named
        .filter((_, index) => !all.has(references[index] ?? ''))
        .map(
          (each) =>
            `${file} → clauses.${each}: There is no such clause. Define it in library.json, or name the version that is known, such as "reporting@1.0.0".`,
        ),
    ];
  });
}

/** A version means the same words for ever, so that a hash in an old annex leads to them. */
function otherWords({ library, texts }: PackContent, known: ReadonlyMap<string, ClauseVersion>): string[] {
  const definitions = (library?.clauses ?? []).flatMap((definition) => {
    const kept = known.get(clauseReference(definition.id, definition.version));
    if (!kept || canonicalJson(kept.definition) === canonicalJson(definition)) return [];
    return [`library.json: The clause "${kept.reference}" is known with other facts. Raise its version.`];
  });
  const words = texts.flatMap(({ file, text }) =>
    Object.entries(text.clauses).flatMap(([named, given]) => {
      const kept = known.get(referenceIn(library?.clauses ?? [], named));
      const before = kept && Object.hasOwn(kept.texts, text.language) ? kept.texts[text.language] : undefined;
      if (!kept || !before || canonicalJson(before) === canonicalJson(given)) return [];
      return [
        `${file} → clauses.${named}: "${kept.reference}" is known in "${text.language}" with other words. Raise its version.`,
      ];
    }),
  );
  return [...definitions, ...words];
}

function missingLanguages({ manifest, library, texts }: PackContent): string[] {
  // A pack without clauses promises languages for what else it holds.
  if (library === null && texts.length === 0) return [];
  const needed = [...new Set([...(library ? ['en'] : []), ...(manifest.languages ?? [])])];
  return needed.flatMap((language) => {
    const words: Readonly<Record<string, ClauseText>> | undefined = texts.find(
      ({ text }) => text.language === language,
    )?.text.clauses;
    if (!words) return [`The pack lacks text.${language}.json. Add the file.`];
    return (library?.clauses ?? [])
      .filter(
        ({ id, version }) => !Object.hasOwn(words, id) && !Object.hasOwn(words, clauseReference(id, version)),
      )
      .map(({ id }) => `text.${language}.json: The clause "${id}" has no text in "${language}". Write it.`);
  });
}

/** A placeholder has one value in an annex, so that it can't come from two places. */
function otherPlaceholders(
  { library }: PackContent,
  shipped: Versions<ClauseLibrary>,
  kept: readonly KeptPack[],
): string[] {
  const libraries = [
    ...kept.map(({ content }) => content.library),
    ...shipped.all.map((each) => each.definition),
  ];
  const known = libraries.flatMap((each) => each?.placeholders ?? []);
  return (library?.placeholders ?? []).flatMap((placeholder) => {
    const before = known.find(({ id }) => id === placeholder.id);
    if (!before || canonicalJson(before) === canonicalJson(placeholder)) return [];
    return [
      `library.json → placeholders: "${placeholder.id}" is known as ${before.kind} from ${before.source}. Give yours another id.`,
    ];
  });
}
