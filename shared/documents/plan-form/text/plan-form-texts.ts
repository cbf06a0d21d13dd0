import { planFormAr } from './ar.ts';
import { type PlanFormText, planFormEn } from './en.ts';
import { planFormEs } from './es.ts';
import { planFormFr } from './fr.ts';
import { planFormRu } from './ru.ts';
import { planFormZh } from './zh.ts';

/** Languages in which a plan workbook can be written: the official languages of the United Nations. */
export const planFormLanguages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const;
export type PlanFormLanguage = (typeof planFormLanguages)[number];

export const planFormTexts: Readonly<Record<PlanFormLanguage, PlanFormText>> = {
  en: planFormEn,
  fr: planFormFr,
  es: planFormEs,
  ar: planFormAr,
  ru: planFormRu,
  zh: planFormZh,
};
