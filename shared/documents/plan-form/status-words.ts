import { foldForSearch } from '../../ground/words/fold.ts';
import type { ActionStatus } from '../../record/shapes/plan.ts';
import { planFormLanguages, planFormTexts } from './text/plan-form-texts.ts';

/** What people write for a status, in the six languages of the UN, beside the words of the list itself. */
const words: Readonly<Record<ActionStatus, string>> = {
  'not-started':
    'not started|not begun|no progress|open|to do|pas commencé|pas commencée|non commencé|non commencée|non démarré|à faire|no iniciado|no iniciada|sin iniciar|no comenzado|pendiente|لم يبدأ|لم تبدأ|لم يبدأ بعد|غير مبدوء|не начато|не начата|не начат|未开始|尚未开始|未開始',
  'in-progress':
    'in progress|ongoing|started|under way|en cours|commencé|commencée|en curso|en proceso|en ejecución|iniciado|iniciada|قيد التنفيذ|جار|جارٍ|جاري|قيد الإنجاز|بدأ|في التقدم|в процессе|выполняется|начато|в работе|进行中|正在进行|進行中',
  'done-by-partner':
    'done|completed|complete|finished|closed|done by partner|terminé|terminée|fait|faite|achevé|achevée|réalisé|réalisée|hecho|hecha|terminado|terminada|completado|completada|finalizado|concluido|أُنجز|أنجز|تم|تم الإنجاز|منجز|منجزة|مكتمل|اكتمل|انتهى|сделано|выполнено|завершено|готово|完成|已完成',
  verified:
    'verified|vérifié|vérifiée|verificado|verificada|تم التحقق|تم التحقق منه|проверено|подтверждено|已核实|已验证',
  dropped:
    'dropped|cancelled|canceled|abandonné|abandonnée|annulé|annulée|descartado|cancelado|ملغى|أُلغي|отменено|取消|已取消',
};

const known = new Map<string, ActionStatus>();
for (const [status, list] of Object.entries(words) as [ActionStatus, string][]) {
  known.set(foldForSearch(status), status);
  for (const word of list.split('|')) known.set(foldForSearch(word), status);
}
for (const language of planFormLanguages) {
  const { statuses } = planFormTexts[language];
  for (const [status, word] of Object.entries(statuses))
    known.set(foldForSearch(word), status as ActionStatus);
}

/** The status that a text names, in any of the languages of our forms; null when it names none. */
export function readStatus(text: string): ActionStatus | null {
  return known.get(foldForSearch(text)) ?? null;
}
