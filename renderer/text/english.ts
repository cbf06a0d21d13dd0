import { englishFirst } from './english-first.ts';
import { englishRest } from './english-rest.ts';

/** English texts by namespace: what the typed keys come from. The screens fetch them in two parts (`text.ts`). */
export const english = { ...englishFirst, ...englishRest };

export type TextNamespace = keyof typeof english;
