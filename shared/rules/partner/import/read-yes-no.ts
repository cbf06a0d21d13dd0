import { foldForSearch } from '../../../ground/words/fold.ts';
import { draft, type Reading, reading } from './value-reading.ts';

const fold = (text: string) => new Set(text.split(' ').map(foldForSearch));
const yes = fold('yes y true 1 x oui o vrai si sí s verdadero sim نعم أجل да д 是 有 对 yeah ok');
const no = fold('no n false 0 non faux não nao لا كلا нет н 否 无 不 没有 不是 falso');
const neither = new Set(
  'n/a|na|n.a.|not applicable|none|unknown|tbd|tbc|not known|?|sans objet|s.o.|so|s/o|inconnu|à déterminer|no aplica|n/d|no procede|desconocido|لا ينطبق|غير معروف|غير متوفر|неприменимо|не применимо|н/п|н/д|неизвестно|不适用|不详|未知|não se aplica'
    .split('|')
    .map(foldForSearch),
);

/** Yes or no in any of six languages, ticks and 1/0 included; null for "not applicable" and "unknown". */
export function readYesNo(text: string): Reading<boolean | null> {
  const value = text.trim();
  if (/^[✓✔☑√✅]$/u.test(value)) return reading(true);
  if (/^[✗✘☒✕❌×]$/u.test(value)) return reading(false);
  const folded = foldForSearch(value);
  if (folded === '' || neither.has(folded)) return reading(null, draft('YES_NO_NOT_APPLICABLE', { value }));
  if (yes.has(folded)) return reading(true);
  if (no.has(folded)) return reading(false);
  return reading(null, draft('YES_NO_UNREADABLE', { value }));
}
