import type { VendorMasterText } from './en.ts';

export const vendorMasterAr: VendorMasterText = {
  title: 'مستخرج سجل المورّدين',
  subject: 'علامات القدرة والخطر مع تاريخ آخر تقييم',
  file: 'مستخرج سجل الموردين',
  fact: { office: 'المكتب', asOf: 'كما في', partners: 'الشركاء', reading: 'كيف يُقرأ' },
  reading: [
    'سطر لكل رقم مورّد، وللشريك بلا رقم سطر خاص به.',
    'العلامة هي ما يجوز استعماله في اليوم: وما انتهى فهو «Not Assessed» ومعه تاريخ آخر تقييم.',
    'لا علامة لنظام 2020 في سجل المورّدين: ويُذكر خطره ملاحظة.',
  ],
  column: {
    agency: 'صاحب الرقم',
    number: 'رقم المورّد',
    name: 'اسم المورّد',
    reference: 'المرجع',
    country: 'البلد',
    kind: 'نوع الشريك',
    label: 'علامة القدرة (الخطر)',
    date: 'تاريخ آخر تقييم (Last PSEA assessment date)',
    type: 'التقييم',
    until: 'صالح حتى',
    remark: 'ملاحظة',
  },
  type: { own: 'تقييم خاص بالمكتب', relied: (entity) => `تقييم ${entity}`, none: '' },
  notShown: 'لا يستطيع هذا البرنامج عرض أحدث نتيجة: لا علامة',
};
