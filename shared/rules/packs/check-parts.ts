import type { KeptPack, PackContent } from '../../content/packs/pack.ts';
import { isInKnownFolder } from '../../content/packs/read-parts.ts';
import { checkInstruments } from './check-instruments.ts';
import { checkActions, checkChecks, checkTerms } from './check-libraries.ts';
import { contentsInUse } from './contents-in-use.ts';
import { importedPack } from './imported-pack.ts';
import type { ShippedContents } from './shipped-contents.ts';

/**
 * Everything beside its clauses that keeps a pack from being taken in, a line each with file and place: instruments and
 * their words, actions, practice checks and terms, each by the rules of content that ships and by those of packs.
 */
export function checkParts(pack: PackContent, shipped: ShippedContents, kept: readonly KeptPack[]): string[] {
  const instruments = checkInstruments(pack, shipped, kept);
  const packs = [...kept, { imported: importedPack(pack, '', ''), content: pack }];
  // Of actions for an instrument that can't be read, the other checks would only tell nonsense.
  const there =
    instruments.length > 0 ? shipped.instruments : contentsInUse(shipped, packs, [], null).instruments;
  return [
    ...formatProblems(pack),
    ...languageProblems(pack),
    ...instruments,
    ...(instruments.length > 0
      ? []
      : [...checkActions(pack, there, shipped, kept), ...checkChecks(pack, there, shipped, kept)]),
    ...checkTerms(pack),
  ];
}

/** A pack of format 1 is read as clauses alone, by every program: what else is in it would be passed over. */
function formatProblems({ manifest }: PackContent): string[] {
  const other = manifest.files.find(({ path }) => isInKnownFolder(path));
  return manifest.format === 1 && other
    ? [
        `manifest.json → format: Format 1 holds clauses alone, and the pack has “${other.path}”. Write format 2.`,
      ]
    : [];
}

/** Each language that the manifest promises is there for whatever the pack defines. */
function languageProblems({ manifest, instruments, actions, checks }: PackContent): string[] {
  const defined = [...instruments, actions, checks].flatMap((files) =>
    files && files.definition !== null ? [files] : [],
  );
  return defined.flatMap(({ place, texts }) =>
    (manifest.languages ?? [])
      .filter((language) => !Object.hasOwn(texts, `text.${language}.json`))
      .map(
        (language) => `${place}/text.${language}.json: The manifest promises "${language}". Add the file.`,
      ),
  );
}
