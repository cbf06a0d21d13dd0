import type { FormLanguage } from '../../form/text/form-text.ts';
import type { PageText } from './page-text.ts';
import { formPageWords } from './words.ts';

export const pageTexts: Readonly<Record<FormLanguage, PageText>> = formPageWords;
