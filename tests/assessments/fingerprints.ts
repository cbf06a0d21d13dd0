import { createHash } from 'node:crypto';
import {
  actionContents,
  checkContents,
  clauseContents,
  instrumentContents,
} from '../../assessments/index.ts';
import type { ContentFiles } from '../../shared/content/files/content-files.ts';
import { instrumentHash } from '../../shared/content/instrument/instrument-hash.ts';
import { loadShippedInstruments } from '../../shared/content/instrument/load-instruments.ts';
import { canonicalJson } from '../../shared/ground/canonical-json.ts';

/** SHA-256 of the canonical JSON of each file of a version; of an instrument also the hash that records name it by. */
export type Fingerprint = Readonly<Record<string, string>>;
/** By kind of content and version, such as "instruments/un-ip-psea-2020/1.0.0". */
export type Fingerprints = Readonly<Record<string, Fingerprint>>;

export const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** Fingerprints of all content that ships, as it is now. */
export function fingerprints(): Fingerprints {
  const instruments = loadShippedInstruments(instrumentContents);
  const found = [
    ...instrumentContents.instruments.map((content) => {
      const { id, version } = content.definition as { id: string; version: string };
      const instrument = instruments.at(id, version);
      if (!instrument) throw new Error(`${id} ${version} is listed and not loaded.`);
      return [content.place, { ...filesOf(content), hash: instrumentHash(instrument, sha256) }] as const;
    }),
    ...[...clauseContents, ...actionContents, ...checkContents].map(
      (content) => [content.place, filesOf(content)] as const,
    ),
  ];
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function filesOf({ definition, texts }: ContentFiles): Fingerprint {
  return {
    definition: sha256(canonicalJson(definition)),
    ...Object.fromEntries(
      Object.entries(texts)
        .map(([file, text]) => [file, sha256(canonicalJson(text))] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

/** What became of released content: a line for each version or file that is not as it was. */
export function changesOf(released: Fingerprints, now: Fingerprints): string[] {
  return Object.entries(released).flatMap(([place, before]) => {
    const after = now[place];
    if (!after) return [`${place} is gone. Put it back: records stand on it.`];
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((file) => before[file] !== after[file])
      .map((file) =>
        file === 'hash'
          ? `${place} has other content than when it was released (words of evidence included). Take the change back, and put it into a new version beside it.`
          : `${place}, ${file} is not as it was released. Take the change back, and put it into a new version beside it.`,
      );
  });
}
