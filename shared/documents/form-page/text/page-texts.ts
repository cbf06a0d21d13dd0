import type { FormLanguage } from '../../form/text/form-text.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { PageText } from './page-text.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

export const pageTexts: Readonly<Record<FormLanguage, PageText>> = { en, fr, es, ar, ru, zh };
