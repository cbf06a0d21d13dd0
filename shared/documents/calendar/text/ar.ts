import type { CalendarText } from './en.ts';

/** What a calendar file says, in Arabic. */
export const calendarTextAr: CalendarText = {
  calendar: 'تقييمات الشركاء في الحماية من الاستغلال والانتهاك الجنسيين',
  kinds: {
    'improvement-ends': 'نهاية فترة التحسين',
    'final-determination-due': 'موعد القرار النهائي',
    'expiry-warning': 'اقتراب انتهاء صلاحية التقييم',
    'validity-ends': 'انتهاء صلاحية التقييم',
    'basis-ends': 'نهاية الأساس البديل عن التقييم',
    'agreement-ends': 'نهاية الاتفاق',
    'action-due': 'موعد إجراء من الخطة',
    'visit-due': 'موعد زيارة',
    'follow-up-planned': 'متابعة مقررة',
    'evidence-expires': 'انتهاء صلاحية دليل',
    'gap-without-action': 'ثغرة بلا إجراء',
    're-review-proposed': 'معيار جاهز لمراجعة جديدة',
    contradiction: 'إجراء تم التحقق منه ومعياره غير مستوفى',
    'consequence-missing': 'لم تُسجَّل النتيجة المترتبة',
    'review-requested': 'الشريك يطلب مراجعة نتيجته',
    'clauses-missing': 'بنود ناقصة في الاتفاق',
    'agreement-not-carried': 'اتفاق سارٍ بلا تقييم صالح',
    'not-shown': 'محفوظ ولا يُعرض هنا: حدّث البرنامج',
  },
  incomplete: 'الحماية من الاستغلال والانتهاك الجنسيين: قد تنقص هذا التقويم مواعيد',
  category: 'الحماية من الاستغلال والانتهاك الجنسيين',
  reference: 'المرجع',
  partner: 'الشريك',
  standard: 'المعيار',
  person: 'المسؤول',
  internal: 'ملاحظة عمل داخلية للمكتب. يُرجى عدم إرسالها إلى أحد.',
};
