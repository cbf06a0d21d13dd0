import type { Finding, ParsedFiles } from '../../content/files/content-files.ts';
import { runChecks } from '../../content/files/parse-content.ts';
import { versionProblems } from '../../content/files/version-problems.ts';
import type {
  InstrumentDefinition,
  InstrumentText,
  LoadedInstrument,
} from '../../content/instrument/instrument.ts';
import {
  findProblems,
  loadInstrument,
  readCheckedInstrument,
} from '../../content/instrument/load-instrument.ts';
import { packInstrumentChecks } from '../../content/packs/checks/all-checks.ts';
import { collectInstruments, instrumentReference, isSame } from '../../content/packs/instrument-versions.ts';
import {
  type KeptPack,
  type PackContent,
  type PackInstrument,
  packInstrumentTextSchema,
} from '../../content/packs/pack.ts';
import { canonicalJson } from '../../ground/canonical-json.ts';
import type { ShippedContents } from './shipped-contents.ts';

type Known = ReturnType<typeof collectInstruments>;

/** Everything that keeps the instruments of a pack, and its words for known ones, from being taken in; a line each. */
export function checkInstruments(
  { instruments }: Pick<PackContent, 'instruments'>,
  shipped: ShippedContents,
  kept: readonly KeptPack[],
): string[] {
  const known = collectInstruments(shipped.instruments, kept, shipped.vocabulary);
  return instruments.flatMap((files) =>
    files.definition === null ? checkWords(files, known, shipped) : checkInstrument(files, known, shipped),
  );
}

const line = ({ place, message }: { readonly place: string; readonly message: string }) =>
  `${place}: ${message}`;

function checkInstrument(files: PackInstrument, known: Known, { vocabulary }: ShippedContents): string[] {
  const { place } = files;
  const loaded = loadInstrument(files, vocabulary);
  const whole = readCheckedInstrument(files, vocabulary);
  const problems = loaded.ok ? [] : [...(loaded.error.details.problems as readonly string[])];
  // Of files whose shape can't be read, there is nothing more to say.
  if (!whole) return problems;
  const { id, version, scale } = whole.definition;
  const reference = instrumentReference(id, version);
  problems.push(...runChecks(place, filesOf(whole, files), packInstrumentChecks).map(line));
  if (id !== files.id)
    problems.push(
      `${place}/instrument.json → id: The folder is "${files.id}", the instrument "${id}". Name both alike.`,
    );
  for (const [file, text] of Object.entries(files.texts)) {
    const named = (text as { readonly for?: unknown }).for;
    if (named !== undefined && named !== reference)
      problems.push(
        `${place}/${file} → for: The folder defines ${reference}, the text is for ${String(named)}. Correct it, or put the text into a pack of its own.`,
      );
  }
  const before = known.get(reference);
  if (before && !isSame(before.instrument, whole))
    problems.push(
      `${place}/instrument.json → version: ${reference} is known with other content. Raise its version.`,
    );
  const others = [...known.values()].filter(({ instrument }) => instrument.definition.id === id);
  if (!before)
    problems.push(
      ...versionProblems([
        ...others.map((other) => versionFiles(other.pack?.name ?? 'the program', other.instrument)),
        versionFiles(place, whole),
      ]),
    );
  const otherScale = others.find(({ instrument }) => instrument.definition.scale.kind !== scale.kind);
  if (otherScale)
    problems.push(
      `${place}/instrument.json → scale.kind: ${version} has the scale "${scale.kind}", ${otherScale.instrument.definition.version} has "${otherScale.instrument.definition.scale.kind}". Give an instrument with another scale an id of its own.`,
    );
  return problems;
}

const versionFiles = (place: string, { definition, source }: LoadedInstrument) => ({
  place,
  file: 'instrument.json',
  id: definition.id,
  version: definition.version,
  says: source,
});

/** The instrument with its texts under the names of their files. */
function filesOf(
  { definition, texts }: LoadedInstrument,
  files: PackInstrument,
): ParsedFiles<InstrumentDefinition, InstrumentText> {
  const named = Object.entries(files.texts).map(([file, raw]) => ({
    file,
    text: texts[(raw as InstrumentText).language] as InstrumentText,
  }));
  return { definition, texts: named };
}

/** Words of versions that are known: each in a language that its version lacks, whole, and as the English is built. */
function checkWords(
  { place, id, texts }: PackInstrument,
  known: Known,
  { vocabulary }: ShippedContents,
): string[] {
  return Object.entries(texts).flatMap(([file, raw]): string[] => {
    const at = (finding: Pick<Finding, 'what' | 'fix'>, part = '') =>
      `${place}/${file}${part === '' ? '' : ` → ${part}`}: ${finding.what} ${finding.fix}`;
    const parsed = packInstrumentTextSchema.safeParse(raw);
    if (!parsed.success)
      return parsed.error.issues.map(({ path, message }) =>
        at({ what: `${message}.`, fix: 'Correct the value or its type.' }, path.map(String).join('.')),
      );
    const { for: reference, ...text } = parsed.data;
    if (reference === undefined)
      return [
        at(
          {
            what: 'The folder has no instrument.json, and the text does not say whose words it holds.',
            fix: `Add the instrument, or name the version that is known, such as "for": "${id}@1.0.0".`,
          },
          'for',
        ),
      ];
    const version = known.get(reference);
    if (!version || version.instrument.definition.id !== id)
      return [
        at(
          { what: `There is no ${reference} for the folder "${id}".`, fix: knownVersions(id, known) },
          'for',
        ),
      ];
    const own = version.instrument.texts[text.language];
    if (own) {
      const { for: _, ...words } = raw as Record<string, unknown>;
      const before = version.added[text.language]?.source ?? version.instrument.source.texts[text.language];
      const { for: _for, ...said } = (before ?? {}) as Record<string, unknown>;
      return canonicalJson(said) === canonicalJson(words)
        ? []
        : [
            at({
              what: `${reference} has other words in "${text.language}".`,
              fix: 'Better words are a new version: bring the whole instrument with a raised version.',
            }),
          ];
    }
    const english = version.instrument.texts.en as InstrumentText;
    const shared = vocabulary.texts[text.language]?.evidence ?? {};
    const whole: ParsedFiles<InstrumentDefinition, InstrumentText> = {
      definition: version.instrument.definition,
      texts: [
        { file: 'text.en.json', text: english },
        { file, text: { ...text, evidence: { ...ofMenu(version.instrument, shared), ...text.evidence } } },
      ],
    };
    return [...findProblems(place, whole), ...runChecks(place, whole, packInstrumentChecks)]
      .filter((problem) => problem.place.startsWith(`${place}/${file}`))
      .map(line);
  });
}

function ofMenu(
  { definition }: LoadedInstrument,
  words: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    definition.evidence.flatMap(({ id }) => (words[id] === undefined ? [] : [[id, words[id]] as const])),
  );
}

function knownVersions(id: string, known: Known): string {
  const references = [...known.values()].filter(({ instrument }) => instrument.definition.id === id);
  return references.length > 0
    ? `Known are ${references.map(({ reference }) => reference).join(', ')}.`
    : 'Add its instrument.json, or correct the name of the folder.';
}
