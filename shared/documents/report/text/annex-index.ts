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
  fr: {
    title: 'Annexes EAS',
    sheet: 'Annexes',
    subject: 'Annexes écrites en un seul lot',
    agreement: 'Accord',
    partner: 'Partenaire',
    subContractor: 'Sous-traitant',
    file: 'Fichier',
    annex: 'Annexe',
    textHash: 'Empreinte du texte imprimé (SHA-256)',
    unapproved: 'Clauses que personne n’a approuvées',
    problem: 'Pourquoi il n’y en a pas',
    office: 'Bureau',
    written: (done, total) => `${done} sur ${total}`,
    count: 'Écrites',
    draft: 'projet',
  },
  es: {
    title: 'Anexos sobre EAS',
    sheet: 'Anexos',
    subject: 'Anexos escritos en un solo lote',
    agreement: 'Acuerdo',
    partner: 'Asociado',
    subContractor: 'Subcontratista',
    file: 'Archivo',
    annex: 'Anexo',
    textHash: 'Valor hash del texto impreso (SHA-256)',
    unapproved: 'Cláusulas que nadie aprobó',
    problem: 'Por qué no lo hay',
    office: 'Oficina',
    written: (done, total) => `${done} de ${total}`,
    count: 'Escritos',
    draft: 'borrador',
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
  ru: {
    title: 'Приложения о защите от сексуальной эксплуатации и сексуальных надругательств',
    sheet: 'Приложения',
    subject: 'Приложения, созданные одной серией',
    agreement: 'Соглашение',
    partner: 'Партнер',
    subContractor: 'Субподрядчик',
    file: 'Файл',
    annex: 'Приложение',
    textHash: 'Хеш напечатанного текста (SHA-256)',
    unapproved: 'Статьи, которые никто не одобрил',
    problem: 'Почему приложения нет',
    office: 'Отделение',
    written: (done, total) => `${done} из ${total}`,
    count: 'Создано',
    draft: 'проект',
  },
  zh: {
    title: '性剥削和性虐待附件',
    sheet: '附件',
    subject: '一批写出的附件',
    agreement: '协定',
    partner: '执行伙伴',
    subContractor: '分包方',
    file: '文件',
    annex: '附件',
    textHash: '打印文本的哈希值（SHA-256）',
    unapproved: '无人批准的条款',
    problem: '为何没有附件',
    office: '办事处',
    written: (done, total) => `${done}/${total}`,
    count: '已写出',
    draft: '草稿',
  },
};
