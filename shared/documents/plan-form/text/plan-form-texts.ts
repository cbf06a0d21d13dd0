import { type PlanFormText, planFormWords } from './words.ts';

/** Languages in which a plan workbook can be written: the official languages of the United Nations. */
export const planFormLanguages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const;
export type PlanFormLanguage = (typeof planFormLanguages)[number];

export const planFormTexts: Readonly<Record<PlanFormLanguage, PlanFormText>> = planFormWords;
