import { planAr } from './plan-ar.ts';
import { type PlanText, planEn } from './plan-en.ts';
import { planEs } from './plan-es.ts';
import { planFr } from './plan-fr.ts';
import { planLetterAr } from './plan-letter-ar.ts';
import { type PlanLetterText, planLetterEn } from './plan-letter-en.ts';
import { planLetterEs } from './plan-letter-es.ts';
import { planLetterFr } from './plan-letter-fr.ts';
import { planLetterRu } from './plan-letter-ru.ts';
import { planLetterZh } from './plan-letter-zh.ts';
import { planRu } from './plan-ru.ts';
import { planTimelineAr } from './plan-timeline-ar.ts';
import { type PlanTimelineText, planTimelineEn } from './plan-timeline-en.ts';
import { planTimelineEs } from './plan-timeline-es.ts';
import { planTimelineFr } from './plan-timeline-fr.ts';
import { planTimelineRu } from './plan-timeline-ru.ts';
import { planTimelineZh } from './plan-timeline-zh.ts';
import { planZh } from './plan-zh.ts';
import type { ReportLanguage } from './report-text.ts';

/** Words of documents about a plan. */
export const planTexts: Readonly<Record<ReportLanguage, PlanText>> = {
  en: planEn,
  fr: planFr,
  es: planEs,
  ar: planAr,
  ru: planRu,
  zh: planZh,
};

/** Words of what was done for a plan, by time. */
export const planTimelineTexts: Readonly<Record<ReportLanguage, PlanTimelineText>> = {
  en: planTimelineEn,
  fr: planTimelineFr,
  es: planTimelineEs,
  ar: planTimelineAr,
  ru: planTimelineRu,
  zh: planTimelineZh,
};

/** Words of letters about a plan. */
export const letterTexts: Readonly<Record<ReportLanguage, PlanLetterText>> = {
  en: planLetterEn,
  fr: planLetterFr,
  es: planLetterEs,
  ar: planLetterAr,
  ru: planLetterRu,
  zh: planLetterZh,
};
