import type { Audience, WithheldKind } from '../../rules/audience/audience.ts';
import { type ReportLanguage, reportText } from '../report/text/report-text.ts';

interface AudienceText {
  /** What stands on each page of what is no longer for the UN alone. */
  readonly marking: Readonly<Record<Exclude<Audience, 'internal'>, string>>;
  readonly audience: string;
  readonly names: Readonly<Record<Audience, string>>;
  readonly withheld: string;
  readonly kinds: Readonly<Record<WithheldKind, string>>;
  /** What is said whether there is anything of the kind or not. */
  readonly always: string;
  readonly nothing: string;
  readonly notTold: string;
  /** In the name of the file. */
  readonly file: Readonly<Record<Exclude<Audience, 'internal'>, string>>;
}

const en: AudienceText = {
  marking: {
    partner: 'For partners: internal matters are withheld',
    donor: 'For donors: internal matters are withheld',
  },
  audience: 'Written for',
  names: { internal: 'The United Nations', partner: 'Partners', donor: 'Donors' },
  withheld: 'Withheld from this copy',
  kinds: {
    partners: 'names of partners',
    references: 'references, vendor numbers and other identifiers',
    people: 'names of people',
    words: 'words that somebody typed, such as titles of actions and names of courses',
    standards: 'answers to single standards of a partner, and why the review differs',
    decisions: 'decisions, exceptions and exemptions, and work that was closed',
    diligence: 'due diligence',
    entities: 'other UN entities: whose result is relied on, and who supports an action',
    record: 'faults of the record, such as two ratings side by side',
  },
  always: 'This is said of every copy for this audience, whether there is anything of the kind or not.',
  nothing: 'Nothing is withheld.',
  notTold: 'not told here',
  file: { partner: 'for partners', donor: 'for donors' },
};

const fr: AudienceText = {
  marking: {
    partner: 'Pour les partenaires : les affaires internes sont omises',
    donor: 'Pour les donateurs : les affaires internes sont omises',
  },
  audience: 'Écrit pour',
  names: { internal: 'Les Nations Unies', partner: 'Partenaires', donor: 'Donateurs' },
  withheld: 'Omis de cet exemplaire',
  kinds: {
    partners: 'les noms de partenaires',
    references: 'les références, numéros de fournisseur et autres identifiants',
    people: 'les noms de personnes',
    words: 'les mots que quelqu’un a saisis, comme les titres d’actions et les noms de cours',
    standards: 'les réponses d’un partenaire à chaque norme, et pourquoi l’examen diffère',
    decisions: 'les décisions, exceptions et dispenses, et le travail qui a été clos',
    diligence: 'la diligence raisonnable',
    entities:
      'les autres entités des Nations Unies : celle dont le résultat est reconnu, et celle qui appuie une action',
    record: 'les défauts des données, comme deux niveaux qui coexistent',
  },
  always:
    'Cela est dit de chaque exemplaire pour ces destinataires, qu’il y ait ou non quelque chose de ce genre.',
  nothing: 'Rien n’est omis.',
  notTold: 'non indiqué ici',
  file: { partner: 'pour les partenaires', donor: 'pour les donateurs' },
};

const es: AudienceText = {
  marking: {
    partner: 'Para los asociados: se omiten los asuntos internos',
    donor: 'Para los donantes: se omiten los asuntos internos',
  },
  audience: 'Escrito para',
  names: { internal: 'Las Naciones Unidas', partner: 'Asociados', donor: 'Donantes' },
  withheld: 'Omitido de esta copia',
  kinds: {
    partners: 'los nombres de asociados',
    references: 'las referencias, los números de proveedor y otros identificadores',
    people: 'los nombres de personas',
    words: 'las palabras que alguien escribió, como los títulos de acciones y los nombres de cursos',
    standards: 'las respuestas de un asociado a cada norma, y por qué difiere el examen',
    decisions: 'las decisiones, excepciones y exenciones, y el trabajo que se cerró',
    diligence: 'la diligencia debida',
    entities:
      'otras entidades de las Naciones Unidas: aquella en cuyo resultado se apoya la oficina, y la que apoya una acción',
    record: 'los defectos de los datos registrados, como dos calificaciones una junto a otra',
  },
  always: 'Esto se dice en todas las copias para estos destinatarios, haya o no algo de este tipo.',
  nothing: 'No se omite nada.',
  notTold: 'no se indica aquí',
  file: { partner: 'para asociados', donor: 'para donantes' },
};

const ar: AudienceText = {
  marking: { partner: 'للشركاء: حُجبت الشؤون الداخلية', donor: 'للجهات المانحة: حُجبت الشؤون الداخلية' },
  audience: 'أُعدّ من أجل',
  names: { internal: 'الأمم المتحدة', partner: 'الشركاء', donor: 'الجهات المانحة' },
  withheld: 'المحجوب من هذه النسخة',
  kinds: {
    partners: 'أسماء الشركاء',
    references: 'المراجع وأرقام المورّدين وسائر المعرّفات',
    people: 'أسماء الأشخاص',
    words: 'ما كتبه شخص ما، مثل عناوين الإجراءات وأسماء الدورات',
    standards: 'إجابات شريك عن كل معيار، وأسباب اختلاف المراجعة',
    decisions: 'القرارات والاستثناءات والإعفاءات، والعمل الذي أُغلق',
    diligence: 'العناية الواجبة',
    entities: 'كيانات الأمم المتحدة الأخرى: صاحبة النتيجة المعتمد عليها، والداعمة لإجراء',
    record: 'عيوب السجل، مثل تصنيفين قائمين معًا',
  },
  always: 'يُقال هذا في كل نسخة لهذه الجهة، سواء وُجد شيء من هذا النوع أم لا.',
  nothing: 'لم يُحجب شيء.',
  notTold: 'لا يُذكر هنا',
  file: { partner: 'للشركاء', donor: 'للجهات المانحة' },
};

const ru: AudienceText = {
  marking: {
    partner: 'Для партнеров: внутренние вопросы опущены',
    donor: 'Для доноров: внутренние вопросы опущены',
  },
  audience: 'Для кого',
  names: { internal: 'Организация Объединенных Наций', partner: 'Партнеры', donor: 'Доноры' },
  withheld: 'Опущено в этом экземпляре',
  kinds: {
    partners: 'названия партнеров',
    references: 'номера записей, номера поставщика и другие идентификаторы',
    people: 'имена людей',
    words: 'слова, которые кто-то ввел, например названия действий и курсов',
    standards: 'ответы партнера по отдельным стандартам и причины, по которым рассмотрение расходится с ними',
    decisions: 'решения, исключения и освобождения, а также закрытая работа',
    diligence: 'комплексная проверка',
    entities: 'другие структуры ООН: чей результат признан и кто поддерживает действие',
    record: 'недостатки записей, например два уровня рядом',
  },
  always:
    'Это говорится в каждом экземпляре для этих получателей, независимо от того, есть ли что-либо такого рода.',
  nothing: 'Ничего не опущено.',
  notTold: 'здесь не сообщается',
  file: { partner: 'для партнеров', donor: 'для доноров' },
};

const zh: AudienceText = {
  marking: {
    partner: '供执行伙伴阅读：内部事项已隐去',
    donor: '供捐助方阅读：内部事项已隐去',
  },
  audience: '读者',
  names: { internal: '联合国', partner: '执行伙伴', donor: '捐助方' },
  withheld: '本版本隐去的内容',
  kinds: {
    partners: '执行伙伴的名称',
    references: '编号、供应商编号和其他标识符',
    people: '人员姓名',
    words: '由人键入的文字，例如行动的标题和课程的名称',
    standards: '执行伙伴对各项标准的答复，以及审查为何不同',
    decisions: '决定、例外和豁免，以及已停止的合作',
    diligence: '尽职调查',
    entities: '其他联合国实体：结果获采信的实体，以及支持某项行动的实体',
    record: '记录的缺陷，例如两个评级并存',
  },
  always: '供此类读者阅读的每个版本均作此说明，无论是否有此类内容。',
  nothing: '没有隐去任何内容。',
  notTold: '此处不说明',
  file: { partner: '供执行伙伴', donor: '供捐助方' },
};

const texts: Readonly<Record<ReportLanguage, AudienceText>> = { en, fr, es, ar, ru, zh };

export function audienceText(language: ReportLanguage): AudienceText {
  return texts[language];
}

/** For whom a document is, and what it therefore leaves out. */
export interface Sharing {
  readonly audience: Audience;
  readonly withheld: readonly WithheldKind[];
}

/** The mark of each page. */
export function sharingMark(language: ReportLanguage, { audience }: Sharing): string {
  return audience === 'internal' ? reportText(language).marking.unOnly : texts[language].marking[audience];
}

/** What was withheld, in words; for the United Nations that nothing was. */
export function withheldLines(language: ReportLanguage, { audience, withheld }: Sharing): string[] {
  const { kinds, always, nothing } = texts[language];
  return audience === 'internal' ? [nothing] : [...withheld.map((kind) => kinds[kind]), always];
}
