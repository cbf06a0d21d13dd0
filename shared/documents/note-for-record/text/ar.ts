import type { NoteForRecordText } from './en.ts';

/** Arabic words of the Note for the Record as a document of its own, signed within the United Nations. */
export const noteForRecordAr: NoteForRecordText = {
  kind: 'مذكرة للملف',
  subject: (instrument) => `${instrument}: مذكرة للملف`,
  purpose:
    'تسجّل هذه المذكرة سبب المضي في العمل مع هذا الشريك، وما يخفّض المخاطر، ومن وافق عليه. وحيث تكون القدرة منخفضة والمخاطر بالتالي عالية لا يمضي أي عمل دون مذكرة كهذه. وهي تُحفظ مع ملف الشريك ولا تُسلَّم إليه.',
  sections: {
    result: 'النتيجة',
    decision: 'القرار',
    why: 'سبب المضي في العمل',
    mitigation: 'تدابير التخفيف',
    conditions: 'الشروط الموضوعة للشريك',
    consequence: 'بعد القرار النهائي بشأن مستوى القدرات',
    approval: 'الموافقة',
    provenance: 'عن هذه الوثيقة',
  },
  facts: {
    partner: 'الشريك',
    assessment: 'التقييم',
    result: 'النتيجة',
    restsOn: 'تستند إلى',
    open: 'المعايير غير المستوفاة',
    window: 'فترة التحسين حتى',
    standsFor: 'صاحب الموافقة كما سُجّل',
    decidedBy: 'وقّع القرار',
    consequence: 'ما يترتب',
  },
  later: (date) => `تخص هذه المذكرة القرار المؤرخ ${date}، وقد سُجّل بعده قرار آخر.`,
  approvalIntro: 'ووفق عليه كما هو مسجّل أعلاه. والتوقيع على الورق يُضاف إلى السجل ولا يحل محله.',
  approver: 'صاحب الموافقة',
  signer: 'عن القرار',
  lines: { name: 'الاسم', function: 'المسمى الوظيفي', date: 'التاريخ', signature: 'التوقيع' },
};
