import { canonicalJson } from '../../ground/canonical-json.ts';
import type { EvidenceVocabulary } from '../evidence/vocabulary.ts';
import { withEvidenceWords } from '../instrument/evidence-menu.ts';
import type { LoadedInstrument } from '../instrument/instrument.ts';
import type { Instruments } from '../instrument/instruments.ts';
import { readCheckedInstrument } from '../instrument/load-instrument.ts';
import type { PackOrigin } from '../instrument/pack-name.ts';
import { type KeptPack, type PackContent, packInstrumentTextSchema } from './pack.ts';

/** One version of an instrument with its words, and where each comes from. */
export interface InstrumentVersion {
  /** "un-ip-psea-2020@1.2.0". */
  readonly reference: string;
  readonly instrument: LoadedInstrument;
  /** Pack that brought the version; null when it ships with the program. */
  readonly pack: PackOrigin | null;
  /** Words that a later pack brought, by language, as its file holds them. They are no part of what records name. */
  readonly added: Readonly<Record<string, { readonly source: unknown; readonly pack: PackOrigin }>>;
}

export function instrumentReference(id: string, version: string): string {
  return `${id}@${version}`;
}

/**
 * Every version of every instrument, by reference: those that ship, in the order in which they are offered, then what
 * each pack brought, in the order in which packs were taken in. A version never changes what it asks and says: a later
 * pack only adds languages. Where a later program ships a version under a name that a pack had first, the pack's stays,
 * since records of this workspace stand on it.
 */
export function collectInstruments(
  shipped: Instruments,
  packs: readonly KeptPack[],
  vocabulary: EvidenceVocabulary,
): ReadonlyMap<string, InstrumentVersion> {
  const versions = new Map<string, InstrumentVersion>();
  for (const instrument of shipped.all) {
    const reference = referenceOf(instrument);
    versions.set(reference, { reference, instrument, pack: null, added: {} });
  }
  for (const { content } of packs)
    for (const brought of definedIn(content, vocabulary)) {
      const before = versions.get(brought.reference);
      if (!before || (before.pack === null && !isSame(before.instrument, brought.instrument)))
        versions.set(brought.reference, brought);
    }
  for (const { content } of packs) addWords(versions, content, vocabulary);
  return versions;
}

export function isSame(one: LoadedInstrument, other: LoadedInstrument): boolean {
  return canonicalJson(one.source) === canonicalJson(other.source);
}

const referenceOf = ({ definition: { id, version } }: LoadedInstrument) => instrumentReference(id, version);

function definedIn(content: PackContent, vocabulary: EvidenceVocabulary): InstrumentVersion[] {
  const pack = originOf(content);
  return content.instruments.flatMap((files) => {
    const instrument = files.definition === null ? null : readCheckedInstrument(files, vocabulary);
    return instrument ? [{ reference: referenceOf(instrument), instrument, pack, added: {} }] : [];
  });
}

/** Adds the words that a pack brings for versions which are known, in languages that these lack. */
function addWords(
  versions: Map<string, InstrumentVersion>,
  content: PackContent,
  vocabulary: EvidenceVocabulary,
): void {
  const pack = originOf(content);
  for (const { definition, texts } of content.instruments) {
    if (definition !== null) continue;
    for (const source of Object.values(texts)) {
      const parsed = packInstrumentTextSchema.safeParse(source);
      if (!parsed.success) continue;
      const { for: reference, ...text } = parsed.data;
      const known = versions.get(reference ?? '');
      if (!known || Object.hasOwn(known.instrument.texts, text.language)) continue;
      const words = withEvidenceWords(text, known.instrument.definition.evidence, vocabulary);
      versions.set(known.reference, {
        ...known,
        instrument: { ...known.instrument, texts: { ...known.instrument.texts, [text.language]: words } },
        added: { ...known.added, [text.language]: { source, pack } },
      });
    }
  }
}

/** The pack as it stands beside what it brought. */
export function originOf({ manifest }: Pick<PackContent, 'manifest'>): PackOrigin {
  const { id, name, publisher, version, source = null, confirmedBy = null } = manifest;
  return { id, name, publisher, version, source, confirmedBy };
}
