import type { ResultStateText } from './en.ts';

export const resultStateAr: ResultStateText = {
  'in-force': 'سارية حتى {date}',
  preliminary: 'أولية؛ القرار النهائي مستحق في موعد أقصاه {date}',
  expiring: 'تنتهي صلاحيتها في {date}',
  'evidence-expired': 'تستند إلى أدلة منتهية الصلاحية ({standards})',
  'window-over': 'أولية؛ القرار النهائي مستحق منذ {date}',
  expired: 'انتهت صلاحيتها في {date}',
  'not-proceed': 'تقرّر في {date} عدم المضي',
  suspended: 'عُلِّق العمل في {date}',
  ended: 'أُنهي العمل في {date}',
  superseded: 'حلّت محلها نتيجة أحدث في {date}',
  reliance: 'يعتمد على نتيجة كيان آخر من الأمم المتحدة حتى {date}',
  'reliance-over': 'لم يُقيَّم (انتهى الاعتماد على نتيجة كيان آخر في {date})',
  emergency: 'استثناء الطوارئ حتى {date}',
  'no-contact': 'استثناء عدم الاتصال حتى {date}',
  'emergency-over': 'لم يُقيَّم (انتهت حالة الطوارئ في {date})',
  'no-contact-over': 'لم يُقيَّم (انتهى استثناء عدم الاتصال في {date})',
  'not-shown': 'توجد نتيجة أحدث بتاريخ {date} لا يمكن عرضها هنا',
  'not-accepted': 'قيّمه {entity}، ولم تُقبل نتيجته هنا',
  'not-assessed': 'لم يُقيَّم',
};
