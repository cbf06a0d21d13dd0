import { planFormAr } from './ar.ts';
import { type PlanFormText, planFormEn } from './en.ts';

/** Languages in which a plan workbook can be written. */
export const planFormLanguages = ['en', 'ar'] as const;
export type PlanFormLanguage = (typeof planFormLanguages)[number];

export const planFormTexts: Readonly<Record<PlanFormLanguage, PlanFormText>> = {
  en: planFormEn,
  ar: planFormAr,
};
