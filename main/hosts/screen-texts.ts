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
import type { ProgramTexts } from '../core/ports-texts.ts';

/** The texts of the screens, by language and namespace. They are data: no component comes with them. */
export const screenTexts: ProgramTexts['screens'] = {
  en: english,
  fr: { ...frenchFirst, ...frenchRest },
  es: { ...spanishFirst, ...spanishRest },
  ar: arabic,
  ru: { ...russianFirst, ...russianRest },
  zh: { ...chineseFirst, ...chineseRest },
};
