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

const fr: BundleText = {
  title: 'Pièces justificatives de l’évaluation',
  columns: {
    folder: 'Dossier',
    file: 'Fichier',
    reference: 'Référence',
    title: 'Titre',
    type: 'Type de document',
    state: 'État',
    issued: 'Délivré le',
    expires: 'Expire le',
    seen: 'Vu sur place',
    flags: 'Avant d’ouvrir',
    note: 'Pourquoi il n’y a pas de fichier',
    sha256: 'SHA-256',
  },
  partner: 'Partenaire',
  assessment: 'Évaluation',
  instrument: 'Instrument',
  flags: {
    executable: 'Programme ou script',
    macros: 'Contient des macros',
    'name-belies-content': 'N’est pas ce que dit son nom',
    encrypted: 'Protégé par un mot de passe',
    'active-content': 'Contient du contenu actif',
    damaged: 'Endommagé ou incomplet',
  },
  leftOut: {
    executable: 'Non inclus : un programme ou un script, ou une archive qui en contient un.',
    replaced: 'Non inclus : une version ultérieure le remplace.',
    withdrawn: (reason) => `Non inclus : retiré. ${reason}`,
    seenOnSite: 'Vu sur place et non copié.',
  },
};

const es: BundleText = {
  title: 'Documentación de la evaluación',
  columns: {
    folder: 'Carpeta',
    file: 'Archivo',
    reference: 'Referencia',
    title: 'Título',
    type: 'Tipo de documento',
    state: 'Estado',
    issued: 'Emitido el',
    expires: 'Caduca el',
    seen: 'Visto sobre el terreno',
    flags: 'Antes de abrir',
    note: 'Por qué no hay archivo',
    sha256: 'SHA-256',
  },
  partner: 'Asociado',
  assessment: 'Evaluación',
  instrument: 'Instrumento',
  flags: {
    executable: 'Programa o script',
    macros: 'Contiene macros',
    'name-belies-content': 'No es lo que dice su nombre',
    encrypted: 'Protegido con contraseña',
    'active-content': 'Contiene elementos activos',
    damaged: 'Dañado o incompleto',
  },
  leftOut: {
    executable: 'No incluido: un programa o script, o un archivo comprimido que contiene uno.',
    replaced: 'No incluido: lo reemplaza una versión posterior.',
    withdrawn: (reason) => `No incluido: retirado. ${reason}`,
    seenOnSite: 'Visto sobre el terreno y no copiado.',
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

const ru: BundleText = {
  title: 'Подтверждающие материалы к оценке',
  columns: {
    folder: 'Папка',
    file: 'Файл',
    reference: 'Номер',
    title: 'Название',
    type: 'Вид документа',
    state: 'Состояние',
    issued: 'Дата выдачи',
    expires: 'Срок действия до',
    seen: 'Видели на месте',
    flags: 'Прежде чем открыть',
    note: 'Почему файла нет',
    sha256: 'SHA-256',
  },
  partner: 'Партнер',
  assessment: 'Оценка',
  instrument: 'Инструмент',
  flags: {
    executable: 'Программа или сценарий',
    macros: 'Содержит макросы',
    'name-belies-content': 'Не то, о чем говорит имя',
    encrypted: 'Защищен паролем',
    'active-content': 'Содержит активное содержимое',
    damaged: 'Поврежден или неполон',
  },
  leftOut: {
    executable: 'Не включено: программа или сценарий либо архив, который их содержит.',
    replaced: 'Не включено: заменено более поздней версией.',
    withdrawn: (reason) => `Не включено: отозвано. ${reason}`,
    seenOnSite: 'Видели на месте, не копировали.',
  },
};

const zh: BundleText = {
  title: '评估的证明材料',
  columns: {
    folder: '文件夹',
    file: '文件',
    reference: '编号',
    title: '标题',
    type: '文件类型',
    state: '状态',
    issued: '签发日期',
    expires: '到期日期',
    seen: '现场查看',
    flags: '打开之前',
    note: '为何没有文件',
    sha256: 'SHA-256',
  },
  partner: '执行伙伴',
  assessment: '评估',
  instrument: '评估工具',
  flags: {
    executable: '程序或脚本',
    macros: '含有宏',
    'name-belies-content': '与名称所示不符',
    encrypted: '有密码保护',
    'active-content': '含有活动内容',
    damaged: '损坏或不完整',
  },
  leftOut: {
    executable: '未收入：属于程序或脚本，或内有程序或脚本的压缩包。',
    replaced: '未收入：已由较新版本替换。',
    withdrawn: (reason) => `未收入：已撤回。${reason}`,
    seenOnSite: '现场查看，未复制。',
  },
};

export function bundleText(language: ReportLanguage): BundleText {
  return { en, fr, es, ar, ru, zh }[language];
}
