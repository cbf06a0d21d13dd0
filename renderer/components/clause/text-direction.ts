import type { Direction } from '../../text/languages.ts';

const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Direction in which a language is written, by its code such as "ar" or "fa-AF". */
export function textDirection(code: string): Direction {
  return rightToLeft.has(code.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
