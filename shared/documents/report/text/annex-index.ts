import type { ReportLanguage } from './report-text.ts';

/** Words of the index sheet of a batch of annexes. */
interface AnnexIndexText {
  readonly title: string;
  readonly sheet: string;
  readonly subject: string;
  readonly agreement: string;
  readonly partner: string;
  readonly subContractor: string;
  readonly file: string;
  readonly annex: string;
  readonly textHash: string;
  readonly unapproved: string;
  readonly problem: string;
  readonly office: string;
  readonly written: (done: number, total: number) => string;
  readonly count: string;
  readonly draft: string;
}

export const annexIndexText: Readonly<Record<ReportLanguage, AnnexIndexText>> = {
  en: {
    title: 'SEA annexes',
    sheet: 'Annexes',
    subject: 'Annexes written in one batch',
    agreement: 'Agreement',
    partner: 'Partner',
    subContractor: 'Sub-contractor',
    file: 'File',
    annex: 'Annex',
    textHash: 'Hash of the printed text (SHA-256)',
    unapproved: 'Clauses nobody approved',
    problem: 'Why there is none',
    office: 'Office',
    written: (done, total) => `${done} of ${total}`,
    count: 'Written',
    draft: 'draft',
  },
  ar: {
    title: 'مرفقات الحماية من الاستغلال والانتهاك الجنسيين',
    sheet: 'المرفقات',
    subject: 'مرفقات كُتبت دفعة واحدة',
    agreement: 'الاتفاق',
    partner: 'الشريك',
    subContractor: 'المتعاقد من الباطن',
    file: 'الملف',
    annex: 'المرفق',
    textHash: 'بصمة النص المطبوع (SHA-256)',
    unapproved: 'بنود لم يعتمدها أحد',
    problem: 'سبب عدم الكتابة',
    office: 'المكتب',
    // A mark in front: the cell begins with a number, and would else be read from the left.
    written: (done, total) => `\u200F${done} من ${total}`,
    count: 'المكتوب',
    draft: 'مسودة',
  },
};
