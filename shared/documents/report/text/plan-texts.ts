import { type PlanText, planWords } from './plan/words.ts';
import { type PlanLetterText, planLetterWords } from './plan-letter/words.ts';
import { type PlanTimelineText, planTimelineWords } from './plan-timeline/words.ts';
import type { ReportLanguage } from './report-text.ts';

/** Words of documents about a plan. */
export const planTexts: Readonly<Record<ReportLanguage, PlanText>> = planWords;

/** Words of what was done for a plan, by time. */
export const planTimelineTexts: Readonly<Record<ReportLanguage, PlanTimelineText>> = planTimelineWords;

/** Words of letters about a plan. */
export const letterTexts: Readonly<Record<ReportLanguage, PlanLetterText>> = planLetterWords;
