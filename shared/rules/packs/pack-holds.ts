import { z } from 'zod';
import { closestText } from '../../content/files/closest-language.ts';
import { sourceDocumentSchema } from '../../content/instrument/provenance.ts';
import { originOf } from '../../content/packs/instrument-versions.ts';
import {
  instrumentReferenceSchema,
  type PackContent,
  packInstrumentTextSchema,
} from '../../content/packs/pack.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { personSchema } from '../../record/journal/entry.ts';
import type { ContentsInUse } from './contents-in-use.ts';

const titled = z.object({ id: z.string(), title: z.string() });

/** What a pack holds beside its clauses, as a person reads it before and after it is taken in. */
export const packHoldsSchema = z.object({
  /** What the publisher took it from, and who there confirmed it. */
  source: sourceDocumentSchema.nullable(),
  confirmedBy: personSchema.extend({ on: plainDateSchema }).nullable(),
  instruments: z.array(
    z.object({
      reference: instrumentReferenceSchema,
      title: z.string(),
      languages: z.array(z.string()),
      /** Words for a version that was there, rather than a version of its own. */
      wordsAlone: z.boolean(),
      /** Offered for beginning something. */
      inUse: z.boolean(),
      modelText: z.boolean(),
    }),
  ),
  actions: z.array(titled),
  checks: z.array(titled),
  terms: z.array(titled),
});
export type PackHolds = z.infer<typeof packHoldsSchema>;

/** What a pack holds, with titles in a language, in English where there are none; `contents` are those with the pack. */
export function packHolds(content: PackContent, contents: ContentsInUse, language: string): PackHolds {
  const { source, confirmedBy } = originOf(content);
  return {
    source,
    confirmedBy,
    instruments: content.instruments.flatMap(({ definition, texts, id }) => {
      const languages = Object.values(texts).map((text) => packInstrumentTextSchema.safeParse(text).data);
      const references =
        definition === null
          ? languages.flatMap((text) => text?.for ?? [])
          : [`${id}@${(definition as { readonly version: string }).version}`];
      return [...new Set(references)].map((reference) => {
        const version = contents.versions.find((each) => each.reference === reference);
        const words =
          version && (closestText(version.instrument.texts, language) ?? version.instrument.texts.en);
        return {
          reference,
          title: words?.title ?? version?.instrument.texts.en?.title ?? id,
          languages: languages
            .filter((text) => text && (definition !== null || text.for === reference))
            .map((text) => text?.language ?? ''),
          wordsAlone: definition === null,
          inUse: version?.inUse ?? false,
          modelText: version?.instrument.definition.modelText ?? false,
        };
      });
    }),
    actions: titlesOf(content.actions, 'actions', language),
    checks: titlesOf(content.checks, 'checks', language),
    terms: ((content.terms ?? []) as readonly { readonly id: string; readonly en: string }[]).map(
      ({ id, en }) => ({
        id,
        title: en,
      }),
    ),
  };
}

/** Ids and titles of a library's entries; its files were checked when the pack came. */
function titlesOf(files: PackContent['actions'], part: 'actions' | 'checks', language: string) {
  const definition = (files?.definition ?? {}) as Readonly<
    Record<string, readonly { readonly id: string }[]>
  >;
  const titlesIn = (code: string) =>
    (
      files?.texts[`text.${code}.json`] as
        | Readonly<Record<string, Record<string, { title: string }>>>
        | undefined
    )?.[part];
  return (definition[part] ?? []).map(({ id }) => ({
    id,
    title: titlesIn(language)?.[id]?.title ?? titlesIn('en')?.[id]?.title ?? id,
  }));
}
