import type { FileFlag } from '../../record/shapes/evidence.ts';
import type { ReportLanguage } from '../report/text/report-text.ts';

/** Words of the index sheet that only an evidence bundle has. */
export interface BundleText {
  readonly title: string;
  readonly columns: Readonly<
    Record<
      | 'folder'
      | 'file'
      | 'reference'
      | 'title'
      | 'type'
      | 'state'
      | 'issued'
      | 'expires'
      | 'seen'
      | 'flags'
      | 'note'
      | 'sha256',
      string
    >
  >;
  readonly partner: string;
  readonly assessment: string;
  readonly instrument: string;
  readonly flags: Readonly<Record<FileFlag, string>>;
  readonly leftOut: {
    readonly executable: string;
    readonly replaced: string;
    readonly withdrawn: (reason: string) => string;
    readonly seenOnSite: string;
  };
}

const en: BundleText = {
  title: 'Evidence of the assessment',
  columns: {
    folder: 'Folder',
    file: 'File',
    reference: 'Reference',
    title: 'Title',
    type: 'Type of document',
    state: 'State',
    issued: 'Issued on',
    expires: 'Expires on',
    seen: 'Seen on site',
    flags: 'Before opening',
    note: 'Why there is no file',
    sha256: 'SHA-256',
  },
  partner: 'Partner',
  assessment: 'Assessment',
  instrument: 'Instrument',
  flags: {
    executable: 'Program or script',
    macros: 'Holds macros',
    'name-belies-content': 'The name promises another kind of file',
    encrypted: 'Protected by a password',
    'active-content': 'Holds active content',
    damaged: 'Damaged or incomplete',
  },
  leftOut: {
    executable: 'Not included: a program or script, or an archive that holds one.',
    replaced: 'Not included: a later version takes its place.',
    withdrawn: (reason) => `Not included: withdrawn. ${reason}`,
    seenOnSite: 'Seen on site and not copied.',
  },
};

const ar: BundleText = {
  title: 'أدلة التقييم',
  columns: {
    folder: 'المجلد',
    file: 'الملف',
    reference: 'المرجع',
    title: 'العنوان',
    type: 'نوع الوثيقة',
    state: 'الحالة',
    issued: 'تاريخ الإصدار',
    expires: 'تاريخ الانتهاء',
    seen: 'شوهد في الموقع',
    flags: 'قبل الفتح',
    note: 'سبب عدم وجود ملف',
    sha256: 'SHA-256',
  },
  partner: 'الشريك',
  assessment: 'التقييم',
  instrument: 'أداة التقييم',
  flags: {
    executable: 'برنامج أو نص برمجي',
    macros: 'يحوي وحدات ماكرو',
    'name-belies-content': 'يوحي الاسم بنوع آخر من الملفات',
    encrypted: 'محمي بكلمة سر',
    'active-content': 'يحوي محتوى نشطاً',
    damaged: 'متضرر أو ناقص',
  },
  leftOut: {
    executable: 'غير مُدرَج: برنامج أو نص برمجي، أو أرشيف يحوي واحداً.',
    replaced: 'غير مُدرَج: حلّت محله نسخة لاحقة.',
    withdrawn: (reason) => `غير مُدرَج: سُحب. ${reason}`,
    seenOnSite: 'شوهد في الموقع ولم يُنسخ.',
  },
};

export function bundleText(language: ReportLanguage): BundleText {
  return { en, ar }[language];
}
