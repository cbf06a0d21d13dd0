import { arabicFirst } from './arabic-first.ts';
import { arabicRest } from './arabic-rest.ts';

/** Arabic: a draft translation by the authors, to be reviewed by a UN translator before it is relied on. */
export const arabic = { ...arabicFirst, ...arabicRest };
