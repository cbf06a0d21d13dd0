import { readCountry } from '../../../ground/countries/read-country.ts';
import { foldForSearch } from '../../../ground/words/fold.ts';

/** What people write into a cell of which they know nothing, in the six languages of the field and Portuguese. */
const words =
  'n/a; na; n.a.; n.a; not applicable; not available; not known; unknown; none; nil; null; nan; tbd; tbc; to be determined; to be confirmed; to be completed; pending; no data; n.d.; nd; n/d; missing; blank; empty; ' +
  'sans objet; s.o.; s/o; néant; aucun; aucune; inconnu; inconnue; à déterminer; à confirmer; à compléter; en attente; non disponible; non applicable; non renseigné; ' +
  'no aplica; no disponible; ninguno; ninguna; desconocido; desconocida; por determinar; por confirmar; por definir; pendiente; sin datos; sin dato; ' +
  'لا ينطبق; غير متوفر; غير متاح; غير معروف; لا يوجد; لا شيء; قيد الانتظار; معلق; يحدد لاحقا; ' +
  'неприменимо; не применимо; нет данных; неизвестно; отсутствует; уточняется; будет определено; ожидается; н/п; н/д; ' +
  '不适用; 不详; 未知; 待定; 待确认; 暂无; 无; 没有; 空; não aplicável; não disponível; desconhecido; a definir';

const known = new Set(words.split(';').map(foldForSearch));

/** Whether a text only says that nothing is known: a word for it, dashes, dots or question marks. */
export function isPlaceholder(text: string): boolean {
  const bare = text.trim();
  if (bare === '' || bare.length > 40) return false;
  return /^[-‐-―_.…·*?？/\\~]{1,10}$/u.test(bare) || known.has(foldForSearch(bare));
}

/** Whether a text is the code of a country in two letters, as a column of codes has it. */
export function isCountryCode(text: string): boolean {
  return /^[A-Za-z]{2}$/.test(text) && readCountry(text).kind === 'one';
}
