import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { FormLanguage, FormText } from './form-text.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

export const formTexts: Readonly<Record<FormLanguage, FormText>> = { en, fr, es, ar, ru, zh };

/** Languages whose texts nobody has reviewed yet: the form says so. Take one out here once it is approved. */
export const draftLanguages: ReadonlySet<FormLanguage> = new Set(['fr', 'es', 'ar', 'ru', 'zh']);
