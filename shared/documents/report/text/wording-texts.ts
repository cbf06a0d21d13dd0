import type { UnLanguage } from '../../../ground/un-languages.ts';

/**
 * Where the words of an instrument come from, and how its standards are weighed, for every document. Sentences hold names
 * and numbers so that nothing has to agree with them.
 */
export interface WordingText {
  /** Label of the lines. */
  readonly wording: string;
  readonly publisher: (publisher: string) => string;
  readonly source: (title: string, date: string) => string;
  readonly pack: (name: string, version: string) => string;
  readonly confirmed: (person: string, date: string) => string;
  readonly approved: (person: string, date: string) => string;
  readonly restsOn: (rules: number, confirmed: number) => string;
  /** Label of the weights, and of the figure that is made with them. */
  readonly weights: string;
  readonly weightMet: string;
  readonly weightOfApplicable: string;
  readonly weighed: (list: string) => string;
}

const texts: Readonly<Record<UnLanguage, WordingText>> = {
  en: {
    wording: 'Wording',
    publisher: (publisher) => `Wording published by: ${publisher}.`,
    source: (title, date) => `Taken from: ${title}, ${date}.`,
    pack: (name, version) => `Content pack: ${name} ${version}.`,
    confirmed: (person, date) => `Confirmed by: ${person}, on ${date}.`,
    approved: (person, date) => `Approved for this office by: ${person}, on ${date}.`,
    restsOn: (rules, confirmed) =>
      `Rests on ${rules === 1 ? '1 rule' : `${rules} rules`}, ${confirmed} confirmed by the office.`,
    weights: 'Weights',
    weightMet: 'Weight of the standards that count as met',
    weightOfApplicable: 'Weight met of the applicable standards',
    weighed: (list) => `${list}. Every other standard counts once.`,
  },
  fr: {
    wording: 'Libellé',
    publisher: (publisher) => `Libellé publié par : ${publisher}.`,
    source: (title, date) => `Tiré de : ${title}, ${date}.`,
    pack: (name, version) => `Module de contenu : ${name} ${version}.`,
    confirmed: (person, date) => `Confirmé par : ${person}, le ${date}.`,
    approved: (person, date) => `Approuvé pour ce bureau par : ${person}, le ${date}.`,
    restsOn: (rules, confirmed) =>
      `Repose sur des règles : ${rules}, dont confirmées par le bureau : ${confirmed}.`,
    weights: 'Pondération',
    weightMet: 'Poids des normes qui comptent comme respectées',
    weightOfApplicable: 'Poids respecté parmi les normes applicables',
    weighed: (list) => `${list}. Toute autre norme compte une fois.`,
  },
  es: {
    wording: 'Redacción',
    publisher: (publisher) => `Redacción publicada por: ${publisher}.`,
    source: (title, date) => `Tomada de: ${title}, ${date}.`,
    pack: (name, version) => `Paquete de contenidos: ${name} ${version}.`,
    confirmed: (person, date) => `Confirmada por: ${person}, el ${date}.`,
    approved: (person, date) => `Aprobada para esta oficina por: ${person}, el ${date}.`,
    restsOn: (rules, confirmed) =>
      `Se basa en reglas: ${rules}, de ellas confirmadas por la oficina: ${confirmed}.`,
    weights: 'Ponderación',
    weightMet: 'Peso de las normas que cuentan como cumplidas',
    weightOfApplicable: 'Peso cumplido de las normas aplicables',
    weighed: (list) => `${list}. Las demás normas cuentan una vez.`,
  },
  ar: {
    wording: 'الصياغة',
    publisher: (publisher) => `الجهة الناشرة للصياغة: ${publisher}.`,
    source: (title, date) => `المصدر: ${title}، ${date}.`,
    pack: (name, version) => `حزمة المحتوى: ${name} ${version}.`,
    confirmed: (person, date) => `أكّدها: ${person}، في ${date}.`,
    approved: (person, date) => `اعتمدها لهذا المكتب: ${person}، في ${date}.`,
    restsOn: (rules, confirmed) =>
      `عدد القواعد التي تستند إليها: ${rules}، وما أكّده المكتب منها: ${confirmed}.`,
    weights: 'الأوزان',
    weightMet: 'وزن المعايير المحتسبة مستوفاة',
    weightOfApplicable: 'الوزن المستوفى من المعايير المنطبقة',
    weighed: (list) => `${list}. ويُحتسب كل معيار آخر مرة واحدة.`,
  },
  ru: {
    wording: 'Формулировки',
    publisher: (publisher) => `Формулировки опубликованы: ${publisher}.`,
    source: (title, date) => `Источник: ${title}, ${date}.`,
    pack: (name, version) => `Сборник текстов: ${name} ${version}.`,
    confirmed: (person, date) => `Подтверждено: ${person}, ${date}.`,
    approved: (person, date) => `Одобрено для этого отделения: ${person}, ${date}.`,
    restsOn: (rules, confirmed) => `Правил в основе: ${rules}, из них подтверждено отделением: ${confirmed}.`,
    weights: 'Веса',
    weightMet: 'Вес стандартов, которые считаются соблюденными',
    weightOfApplicable: 'Соблюденный вес применимых стандартов',
    weighed: (list) => `${list}. Каждый другой стандарт считается один раз.`,
  },
  zh: {
    wording: '措辞',
    publisher: (publisher) => `措辞发布方：${publisher}。`,
    source: (title, date) => `出处：${title}，${date}。`,
    pack: (name, version) => `内容包：${name} ${version}。`,
    confirmed: (person, date) => `确认人：${person}，${date}。`,
    approved: (person, date) => `本办事处批准人：${person}，${date}。`,
    restsOn: (rules, confirmed) => `依据的规则：${rules} 条，其中经办事处确认：${confirmed} 条。`,
    weights: '权重',
    weightMet: '计为已达到的标准的权重',
    weightOfApplicable: '适用标准中已达到的权重',
    weighed: (list) => `${list}。其他标准各计一次。`,
  },
};

/** The words in the language of a document. */
export function wordingText({ language }: { readonly language: string }): WordingText {
  return texts[language as UnLanguage];
}
