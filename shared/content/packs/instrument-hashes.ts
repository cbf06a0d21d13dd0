import { canonicalJson } from '../../ground/canonical-json.ts';
import type { InstrumentVersion } from './instrument-versions.ts';

/**
 * Hash of each part of a version that is approved: its facts, under "facts", and the words of each language under its
 * code, those that a later pack added among them. Made as `instrumentHash` is.
 */
export function instrumentHashes(
  { instrument, added }: Pick<InstrumentVersion, 'instrument' | 'added'>,
  sha256: (text: string) => string,
): Record<string, string> {
  const { definition, texts, evidence } = instrument.source;
  const { menu, words } = evidence as { readonly menu: unknown; readonly words: Record<string, unknown> };
  const own = Object.entries(texts).map(([language, text]) => [
    language,
    { text, evidence: words[language] ?? null },
  ]);
  const later = Object.entries(added).map(([language, { source }]) => [
    language,
    { text: source, evidence: instrument.texts[language]?.evidence ?? null },
  ]);
  const parts: Record<string, unknown> = Object.fromEntries([...own, ...later]);
  return Object.fromEntries(
    Object.entries({ facts: { definition, menu }, ...parts }).map(([part, says]) => [
      part,
      sha256(canonicalJson(says)),
    ]),
  );
}
