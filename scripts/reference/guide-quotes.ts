import { arabic } from '../../renderer/text/arabic.ts';
import { chineseFirst } from '../../renderer/text/chinese-first.ts';
import { chineseRest } from '../../renderer/text/chinese-rest.ts';
import { english } from '../../renderer/text/english.ts';
import { frenchFirst } from '../../renderer/text/french-first.ts';
import { frenchRest } from '../../renderer/text/french-rest.ts';
import { russianFirst } from '../../renderer/text/russian-first.ts';
import { russianRest } from '../../renderer/text/russian-rest.ts';
import { spanishFirst } from '../../renderer/text/spanish-first.ts';
import { spanishRest } from '../../renderer/text/spanish-rest.ts';
import { guideOf, quotedKeys } from '../../shared/documents/guide/guide.ts';
import { type UnLanguage, unLanguages } from '../../shared/ground/un-languages.ts';

/** What the screens say, by language. */
export const catalogues: Readonly<Record<UnLanguage, object>> = {
  en: english,
  fr: { ...frenchFirst, ...frenchRest },
  es: { ...spanishFirst, ...spanishRest },
  ar: arabic,
  ru: { ...russianFirst, ...russianRest },
  zh: { ...chineseFirst, ...chineseRest },
};

/** The names that the guide quotes, out of the catalogue of the screens in its language. */
export function guideQuotes(): string {
  const quoted = Object.fromEntries(
    unLanguages.map((language) => [language, namesOf(quotedKeys(guideOf(language)), catalogues[language])]),
  );
  return `${JSON.stringify(quoted, null, 2)}\n`;
}

function namesOf(keys: readonly string[], catalogue: object): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, nameAt(key, catalogue)]));
}

/** A name that isn't there, or that a value would change, can't be quoted. */
function nameAt(key: string, catalogue: object): string {
  const [namespace = '', path = ''] = key.split(':');
  const steps = [namespace, ...path.split('.')];
  const found = steps.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined),
    catalogue,
  );
  if (typeof found !== 'string' || found.includes('{'))
    throw new Error(`The guide quotes “${key}”, which is no whole text of the screens.`);
  return found;
}
