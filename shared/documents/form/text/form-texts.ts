import { isReviewed } from '../../../ground/words/text-source.ts';
import type { FormLanguage, FormText } from './form-text.ts';
import { formWords } from './words.ts';

export const formTexts: Readonly<Record<FormLanguage, FormText>> = formWords;

/** Languages whose texts nobody has reviewed yet. Take one out here once it is approved. */
const draftLanguages: ReadonlySet<FormLanguage> = new Set(['fr', 'es', 'ar', 'ru', 'zh']);

/** Whether a form says of its own words that they are a draft: not where the office took in reviewed ones. */
export function isDraft(language: FormLanguage): boolean {
  return draftLanguages.has(language) && !isReviewed(formWords.catalogue, language);
}
