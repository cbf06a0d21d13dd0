import type { EvidenceVocabulary } from '../evidence/vocabulary.ts';
import type { Instrument } from '../instrument/instrument.ts';
import type { InstrumentDraft } from './draft.ts';
import { draftFiles } from './draft-files.ts';
import { completeLanguages, releasedLanguages } from './missing-words.ts';

export interface ReleaseChoice {
  readonly version: string;
  /** Who of the publisher confirmed that the words are those of the document. */
  readonly confirmedBy?:
    | { readonly name: string; readonly function: string; readonly on: string }
    | undefined;
}

/** A file of the pack, as text. */
export interface ReleasedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The files of the pack that a draft becomes, its manifest first. The same draft and choice give the same texts, letter
 * by letter. `sha256` hashes text as UTF-8. Languages that lack nothing are promised; those that lack what a partner is asked by are left out.
 */
export function releaseFiles(
  draft: InstrumentDraft,
  { version, confirmedBy }: ReleaseChoice,
  base: Instrument | null,
  vocabulary: EvidenceVocabulary,
  sha256: (text: string) => string,
): readonly ReleasedFile[] {
  const languages = releasedLanguages(draft, vocabulary);
  const { definition, texts } = draftFiles(draft, version, base, languages);
  const id = draft.facts.id.trim();
  const folder = `instruments/${id}`;
  const files = [
    { path: `${folder}/instrument.json`, text: json(definition) },
    ...Object.entries(texts).map(([name, text]) => ({ path: `${folder}/${name}`, text: json(text) })),
  ];
  const { title, date, reference } = draft.document;
  const manifest = {
    format: 2,
    id,
    version,
    name: draft.words.en?.title.trim() || draft.name.trim(),
    publisher: draft.publisher.trim(),
    languages: completeLanguages(draft, vocabulary),
    source: {
      title: title.trim(),
      date: date.trim(),
      ...(reference.trim() === '' ? {} : { reference: reference.trim() }),
    },
    ...(confirmedBy ? { confirmedBy } : {}),
    files: files.map(({ path, text }) => ({ path, sha256: sha256(text) })),
  };
  return [{ path: 'manifest.json', text: json(manifest) }, ...files];
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
