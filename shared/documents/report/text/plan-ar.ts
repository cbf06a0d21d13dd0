import type { PlanText } from './plan-en.ts';

/** Arabic words of the printable plan. */
export const planAr: PlanText = {
  kind: 'خطة تنفيذ تعزيز القدرات',
  subject: 'إجراءات يسدّ بها الشريك المنفّذ ثغرات تقييم قدراته في مجال الحماية من الاستغلال والانتهاك الجنسيين',
  marking: 'للشريك ولكيانات الأمم المتحدة التي تدعم هذه الخطة',
  sections: {
    actions: (reference) => `الإجراءات بحسب المعايير (التقييم \u200E${reference}\u200E)`,
    progress: 'التقدم المحرز حتى الآن',
    dates: 'مواعيد يلزم التقيد بها',
    signatures: 'الاتفاق على الخطة',
  },
  overview: {
    result: 'نتيجة التقييم',
    resultOf: (result, kind, date) => `${result} (${kind}، ${date})`,
    window: 'فترة التحسين',
    windowSpan: (from, until) => `من ${from} إلى ${until}`,
    extended: (on, until) => `مُدّدت في ${on} حتى ${until}`,
    entities: 'كيانات الأمم المتحدة التي تدعم الخطة',
    actions: 'الإجراءات',
    counts: (open, done, verified) =>
      `المفتوحة: ${open}، ومنها ما أنجزه الشريك ولم يُتحقق منه بعد: ${done}؛ وما جرى التحقق منه: ${verified}`,
  },
  gap: 'ما ينقص',
  gapWas: 'ما كان ناقصاً',
  closed: 'هذا المعيار مستوفى الآن.',
  stillOpen: 'يُراجَع هذا المعيار من جديد: لا تزال آخر مراجعة تعتبره غير مستوفى.',
  noActions: 'لم يُخطَّط أي إجراء لهذا المعيار بعد.',
  columns: {
    number: 'رقم',
    action: 'الإجراء',
    verification: 'كيفية التحقق منه',
    who: 'المسؤول',
    support: 'الدعم من',
    dueAndStatus: 'الموعد والحالة',
  },
  priority: (word) => `الأولوية: ${word}`,
  priorities: { high: 'عالية', normal: 'عادية', low: 'منخفضة' },
  budget: (amount) => `الميزانية: \u200E${amount}\u200E`,
  nobody: 'لم يُسمَّ بعد',
  overdue: 'فات موعده',
  outsideWindow: 'بعد فترة التحسين',
  since: (date) => `منذ ${date}`,
  statuses: {
    'not-started': 'لم يبدأ',
    'in-progress': 'قيد التنفيذ',
    'done-by-partner': 'أنجزه الشريك ولم يُتحقق منه بعد',
    verified: 'جرى التحقق منه',
    dropped: 'عُدل عنه',
  },
  dropped: (actions) => `إجراءات عُدل عنها: ${actions}.`,
  progress: { date: 'التاريخ', action: 'الإجراء', note: 'التقدم المحرز' },
  dates: { windowEnds: 'نهاية فترة التحسين', due: 'موعد' },
  signatures: {
    intro:
      'يتفق الطرفان على هذه الإجراءات والمواعيد، ويُبلغ كل منهما الآخر في الوقت المناسب إذا لزم تغيير أحدها.',
    side: 'الطرف',
    partner: 'عن الشريك',
    entity: (entity) => `عن ${entity}`,
    nameAndFunction: 'الاسم والمسمى الوظيفي',
    dateAndSignature: 'التاريخ والتوقيع',
  },
  provenance: {
    partner: 'الشريك',
    assessments: 'التقييمات',
    issuedBy: 'صادرة عن',
    producedAt: 'وقت الإصدار',
    program: 'البرنامج',
    sharingMeaning:
      'تُتداول هذه الخطة بين الشريك وكيانات الأمم المتحدة المذكورة فيها. وهي تبيّن ما تقوم به المنظمات، ولا تسمّي أي شخص معني بقضية.',
    textHash: 'بصمة SHA-256 للنص',
  },
};
