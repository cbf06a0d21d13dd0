import type { DetailPart } from '../form/form-model.ts';
import type { FormLanguage } from '../form/text/form-text.ts';
import { formTexts } from '../form/text/form-texts.ts';

/** What questions of the XLSForm are called. Exports carry these names, or the labels, so that they never change. */

export const referenceName = 'psea_reference';
export const instrumentName = 'psea_instrument';
export const versionName = 'psea_instrument_version';

export const detailNames = {
  completed_by_name: 'completed-by-name',
  completed_by_function: 'completed-by-function',
  completed_by_email: 'email',
  completed_on: 'date',
} as const satisfies Record<string, DetailPart>;
export type DetailName = keyof typeof detailNames;

export const partNames = ['answer', 'reason', 'evidence', 'file', 'comment'] as const;
export type PartName = (typeof partNames)[number];

export const questionName = (standard: string, part: PartName): string => `${standard}_${part}`;

/** Unique in the whole form, so that a column which carries it can be told from those of the other standards. */
export function questionLabel(standard: string, part: PartName, language: FormLanguage): string {
  const { answer, reason, evidence, comment } = formTexts[language];
  const words = { answer, reason, evidence, comment, file: attachFile[language] };
  return `${standard} · ${words[part]}`;
}

export function detailLabel(name: DetailName, language: FormLanguage): string {
  const { completedBy } = formTexts[language];
  const words = {
    completed_by_name: completedBy.name,
    completed_by_function: completedBy.function,
    completed_by_email: completedBy.email,
    completed_on: completedBy.date,
  };
  return `${completedBy.heading} · ${words[name]}`;
}

export const referenceLabel: Readonly<Record<FormLanguage, string>> = {
  en: 'Reference of your assessment',
  fr: 'Référence de votre évaluation',
  es: 'Referencia de su evaluación',
  ar: 'مرجع تقييمكم',
  ru: 'Номер вашей оценки',
  zh: '贵组织评估的编号',
};

export const referenceHint: Readonly<Record<FormLanguage, string>> = {
  en: 'As the UN office gave it to you, letter by letter.',
  fr: 'Telle que le bureau des Nations Unies vous l’a donnée, lettre par lettre.',
  es: 'Tal como se la dio la oficina de las Naciones Unidas, letra por letra.',
  ar: 'كما أعطاكم إياه مكتب الأمم المتحدة، حرفاً حرفاً.',
  ru: 'Точно так, как его сообщило отделение ООН.',
  zh: '请按联合国办事处提供的编号逐字填写。',
};

const attachFile: Readonly<Record<FormLanguage, string>> = {
  en: 'A file that shows it',
  fr: 'Un fichier qui le montre',
  es: 'Un archivo que lo muestra',
  ar: 'ملف يبيّن ذلك',
  ru: 'Файл, который это показывает',
  zh: '可证明的文件',
};

export const tooLong: Readonly<Record<FormLanguage, string>> = {
  en: 'This text is too long.',
  fr: 'Ce texte est trop long.',
  es: 'Este texto es demasiado largo.',
  ar: 'هذا النص طويل جداً.',
  ru: 'Этот текст слишком длинный.',
  zh: '文本过长。',
};

/** A language as XLSForm columns and settings name it, with its subtag. */
export const languageNames: Readonly<Record<FormLanguage, string>> = {
  en: 'English (en)',
  fr: 'French (fr)',
  es: 'Spanish (es)',
  ar: 'Arabic (ar)',
  ru: 'Russian (ru)',
  zh: 'Chinese (zh)',
};
