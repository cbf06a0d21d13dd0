import { z } from 'zod';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import type { UnLanguage } from '../../ground/un-languages.ts';
import { englishFor } from '../../ground/words/text-keys.ts';
import { keysIn, type TextKind, type TextSource } from '../../ground/words/text-source.ts';
import notes from './notes.json' with { type: 'json' };

/** What an office's own text is worth: a draft, or read by somebody who speaks the language. */
export const textStateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('draft') }),
  z.object({ state: z.literal('reviewed'), by: z.string().trim().min(1).max(200), on: plainDateSchema }),
]);
export type TextState = z.infer<typeof textStateSchema>;

/** A text as translators get it. */
export interface TextRow {
  /** Catalogue and key, such as "report.marking.unOnly". */
  readonly key: string;
  readonly kind: TextKind;
  readonly english: string;
  /** As it is used today; null where the language has none, and English stands in for it. */
  readonly text: string | null;
  /** For a translator: where a word has two senses, or where the text stands. */
  readonly note: string | null;
  readonly state: TextState;
}

/** An office's own text with what it was translated from. */
export interface OwnText {
  readonly text: string;
  readonly state: TextState;
}

/** Every text of the catalogues in a language, with the office's own texts in the place of those that ship. */
export function textRows(
  sources: readonly TextSource[],
  language: UnLanguage,
  own: ReadonlyMap<string, OwnText>,
): TextRow[] {
  return sources.flatMap((source) =>
    keysIn(source, language).map((inside) => {
      const key = `${source.name}.${inside}`;
      const mine = own.get(key);
      return {
        key,
        kind: source.kind,
        english: englishFor(source.english, inside) ?? '',
        text: mine?.text ?? source.own.get(inside) ?? null,
        note: noteOn(key),
        state: mine?.state ?? { state: 'draft' },
      };
    }),
  );
}

/** The note on a text, or on everything below a part of its key. */
function noteOn(key: string): string | null {
  const all: Readonly<Record<string, string>> = notes;
  for (let at = key; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), 0))) {
    const note = all[at];
    if (note !== undefined) return note;
  }
  return null;
}
