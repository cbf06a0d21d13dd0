import type { Deviation } from '../../../record/shapes/agreement.ts';
import type { AccountedWords } from '../../../record/shapes/contract-account.ts';
import { ar as arabic } from '../../report/text/ar.ts';
import { en as english } from '../../report/text/en.ts';
import { es as spanish } from '../../report/text/es.ts';
import { dateInWords } from '../../report/text/format.ts';
import { fr as french } from '../../report/text/fr.ts';
import { ru as russian } from '../../report/text/ru.ts';
import { zh as chinese } from '../../report/text/zh.ts';
import type { FindingLanguage } from './finding-text.ts';

/** Words of the comparison of a returned contract with what was given out. */
interface ComparisonText {
  readonly kind: string;
  readonly subject: string;
  /** Whom the tracked changes are said to come from. */
  readonly author: string;
  readonly intro: string;
  readonly sections: {
    readonly summary: string;
    readonly language: (name: string) => string;
    readonly provenance: string;
  };
  readonly columns: { readonly clause: string; readonly language: string; readonly finding: string };
  readonly findings: Readonly<Record<Deviation['kind'], string>>;
  readonly facts: {
    readonly agreement: string;
    readonly partner: string;
    readonly contract: string;
    readonly contractHash: string;
    readonly comparedWith: string;
    readonly library: string;
    readonly checkedOn: string;
    readonly checkedBy: string;
    readonly producedBy: string;
    readonly producedAt: string;
    readonly textHash: string;
  };
  readonly count: (kind: Deviation['kind'], count: number) => string;
  /** The rest of the file: its section, columns and words. */
  readonly account: {
    readonly heading: string;
    readonly columns: { readonly finding: string; readonly place: string; readonly words: string };
    readonly words: (words: AccountedWords) => string;
    readonly whole: string;
    readonly part: string;
    readonly none: string;
    readonly notKept: string;
    readonly draft: string;
  };
  readonly unchanged: string;
  readonly frame: ComparisonFrame;
}

/** What every document says on its pages, in languages that reports are not written in too. */
export interface ComparisonFrame {
  readonly direction: 'ltr' | 'rtl';
  readonly unOnly: string;
  readonly fictional: string;
  readonly watermark: string;
  readonly page: { readonly before: string; readonly between: string; readonly after: string };
  readonly listSeparator: string;
  readonly date: (day: string) => string;
}

const reportFrame = (text: typeof english): ComparisonFrame => ({
  direction: text.direction,
  unOnly: text.marking.unOnly,
  fictional: text.marking.fictional,
  watermark: text.watermark.fictional,
  page: text.page,
  listSeparator: text.listSeparator,
  date: (day) => dateInWords(text, day),
});

export const comparisonText: Readonly<Record<FindingLanguage, ComparisonText>> = {
  en: {
    kind: 'Comparison of a returned contract',
    subject: 'SEA clauses of a returned contract beside those that were given out',
    author: 'Returned contract',
    intro:
      'Below, what differs stands as tracked changes. Accept them all to read the contract as it came back, reject them all to read the clauses as they were given out. References are compared by what they point to.',
    sections: {
      summary: 'Findings',
      language: (name) => `Clauses: ${name}`,
      provenance: 'Where this comes from',
    },
    columns: { clause: 'Clause', language: 'Language', finding: 'Finding' },
    findings: { unchanged: 'Unchanged', changed: 'Changed', missing: 'Missing', added: 'Added' },
    facts: {
      agreement: 'Agreement',
      partner: 'Partner',
      contract: 'Returned contract',
      contractHash: 'SHA-256 of the contract',
      comparedWith: 'Compared with',
      library: 'The clause library; no annex was kept with the agreement',
      checkedOn: 'Checked on',
      checkedBy: 'Checked by',
      producedBy: 'Produced by',
      producedAt: 'Produced at',
      textHash: 'Hash of the text up to the findings (SHA-256)',
    },
    count: (kind, count) => `${count} ${kind}`,
    account: {
      heading: 'Beside the clauses',
      columns: { finding: 'Finding', place: 'Where', words: 'Words' },
      words: ({ read, unchanged, changed, notOurs, beside, unseen }) =>
        `Words read: ${read}. Ours and unchanged: ${unchanged}; in parts of ours that differ: ${changed}; not ours: ${notOurs}; beside our text and not compared: ${beside}; hidden or struck through: ${unseen}.`,
      whole: 'The file was taken for our annex alone: every word of it has to be ours.',
      part: 'The file was taken for a longer contract: from our first text to our last every word has to be ours.',
      none: 'Nothing beside the clauses differs.',
      notKept:
        'This check is from before everything else in a file was looked at: only its clauses were compared.',
      draft: 'Compared with what the draft itself says was chosen for it:',
    },
    unchanged: 'Unchanged',
    frame: reportFrame(english),
  },
  ar: {
    kind: 'مقارنة عقد معاد',
    subject: 'بنود العقد المعاد إلى جانب البنود التي سُلّمت',
    author: 'العقد المعاد',
    intro:
      'ترد الفروق أدناه كتغييرات متعقَّبة. اقبلها كلها لقراءة العقد كما أُعيد، وارفضها كلها لقراءة البنود كما سُلّمت. تُقارَن الإحالات بما تحيل إليه.',
    sections: { summary: 'النتائج', language: (name) => `البنود: ${name}`, provenance: 'مصدر هذه المقارنة' },
    columns: { clause: 'البند', language: 'اللغة', finding: 'النتيجة' },
    findings: { unchanged: 'دون تغيير', changed: 'معدَّل', missing: 'ناقص', added: 'مضاف' },
    facts: {
      agreement: 'الاتفاق',
      partner: 'الشريك',
      contract: 'العقد المعاد',
      contractHash: 'بصمة العقد (SHA-256)',
      comparedWith: 'قورن مع',
      library: 'مكتبة البنود؛ لم يُحفظ مرفق مع الاتفاق',
      checkedOn: 'تاريخ الفحص',
      checkedBy: 'فحصه',
      producedBy: 'أعدّ المستند',
      producedAt: 'وقت الإعداد',
      textHash: 'بصمة النص حتى النتائج (SHA-256)',
    },
    count: (kind, count) =>
      `${{ unchanged: 'دون تغيير', changed: 'معدَّل', missing: 'ناقص', added: 'مضاف' }[kind]}: ${count}`,
    account: {
      heading: 'إلى جانب البنود',
      columns: { finding: 'النتيجة', place: 'الموضع', words: 'الكلمات' },
      words: ({ read, unchanged, changed, notOurs, beside, unseen }) =>
        `الكلمات المقروءة: ${read}. من نصنا دون تغيير: ${unchanged}؛ في أجزاء معدَّلة من نصنا: ${changed}؛ ليست من نصنا: ${notOurs}؛ إلى جانب نصنا دون مقارنة: ${beside}؛ مخفية أو مشطوبة: ${unseen}.`,
      whole: 'عُدّ الملف مرفقنا وحده: يجب أن تكون كل كلمة فيه من نصنا.',
      part: 'عُدّ الملف عقداً أطول: من أول نصنا إلى آخره يجب أن تكون كل كلمة من نصنا.',
      none: 'لا يختلف شيء إلى جانب البنود.',
      notKept: 'هذا الفحص سابق على النظر في سائر الملف: لم تُقارَن إلا بنوده.',
      draft: 'قورن مع ما تقول المسودة نفسها إنه اختير لها:',
    },
    unchanged: 'دون تغيير',
    frame: reportFrame(arabic),
  },
  fr: {
    kind: 'Comparaison d’un contrat revenu',
    subject: 'Clauses d’un contrat revenu à côté de celles qui avaient été remises',
    author: 'Contrat revenu',
    intro:
      'Ci-dessous, ce qui diffère figure en modifications suivies. Tout accepter donne le contrat tel qu’il est revenu, tout refuser les clauses telles qu’elles avaient été remises. Les renvois sont comparés par ce qu’ils visent.',
    sections: {
      summary: 'Constats',
      language: (name) => `Clauses : ${name}`,
      provenance: 'D’où vient ce document',
    },
    columns: { clause: 'Clause', language: 'Langue', finding: 'Constat' },
    findings: { unchanged: 'Inchangée', changed: 'Modifiée', missing: 'Absente', added: 'Ajoutée' },
    facts: {
      agreement: 'Accord',
      partner: 'Partenaire',
      contract: 'Contrat revenu',
      contractHash: 'SHA-256 du contrat',
      comparedWith: 'Comparé avec',
      library: 'La bibliothèque de clauses ; aucune annexe n’était conservée avec l’accord',
      checkedOn: 'Contrôlé le',
      checkedBy: 'Contrôlé par',
      producedBy: 'Établi par',
      producedAt: 'Établi à',
      textHash: 'Empreinte du texte jusqu’aux constats (SHA-256)',
    },
    count: (kind, count) =>
      `${{ unchanged: 'inchangées', changed: 'modifiées', missing: 'absentes', added: 'ajoutées' }[kind]} : ${count}`,
    account: {
      heading: 'À côté des clauses',
      columns: { finding: 'Constat', place: 'Où', words: 'Mots' },
      words: ({ read, unchanged, changed, notOurs, beside, unseen }) =>
        `Mots lus : ${read}. De nous et inchangés : ${unchanged} ; dans des parties modifiées : ${changed} ; pas de nous : ${notOurs} ; à côté de notre texte et non comparés : ${beside} ; cachés ou barrés : ${unseen}.`,
      whole: 'Le fichier a été pris pour notre annexe seule : chacun de ses mots doit être le nôtre.',
      part: 'Le fichier a été pris pour un contrat plus long : de notre premier texte au dernier, chaque mot doit être le nôtre.',
      none: 'Rien ne diffère à côté des clauses.',
      notKept:
        'Ce contrôle date d’avant l’examen du reste du fichier : seules les clauses ont été comparées.',
      draft: 'Comparé avec ce que le projet lui-même dit avoir été choisi pour lui :',
    },
    unchanged: 'Inchangées',
    frame: reportFrame(french),
  },
  es: {
    kind: 'Comparación de un contrato devuelto',
    subject: 'Cláusulas de un contrato devuelto junto a las que se entregaron',
    author: 'Contrato devuelto',
    intro:
      'Abajo, lo que difiere figura como cambios controlados. Al aceptarlos todos se lee el contrato tal como volvió; al rechazarlos todos, las cláusulas tal como se entregaron. Las remisiones se comparan por aquello a lo que apuntan.',
    sections: {
      summary: 'Constataciones',
      language: (name) => `Cláusulas: ${name}`,
      provenance: 'De dónde procede este documento',
    },
    columns: { clause: 'Cláusula', language: 'Idioma', finding: 'Constatación' },
    findings: { unchanged: 'Sin cambios', changed: 'Modificada', missing: 'Falta', added: 'Añadida' },
    facts: {
      agreement: 'Acuerdo',
      partner: 'Asociado',
      contract: 'Contrato devuelto',
      contractHash: 'SHA-256 del contrato',
      comparedWith: 'Comparado con',
      library: 'La biblioteca de cláusulas; con el acuerdo no se guardó ningún anexo',
      checkedOn: 'Comprobado el',
      checkedBy: 'Comprobado por',
      producedBy: 'Elaborado por',
      producedAt: 'Elaborado a las',
      textHash: 'Huella del texto hasta las constataciones (SHA-256)',
    },
    count: (kind, count) =>
      `${{ unchanged: 'sin cambios', changed: 'modificadas', missing: 'faltan', added: 'añadidas' }[kind]}: ${count}`,
    account: {
      heading: 'Junto a las cláusulas',
      columns: { finding: 'Constatación', place: 'Dónde', words: 'Palabras' },
      words: ({ read, unchanged, changed, notOurs, beside, unseen }) =>
        `Palabras leídas: ${read}. Nuestras y sin cambios: ${unchanged}; en partes nuestras que difieren: ${changed}; no nuestras: ${notOurs}; junto a nuestro texto y no comparadas: ${beside}; ocultas o tachadas: ${unseen}.`,
      whole: 'El archivo se tomó solo por nuestro anexo: cada palabra debe ser nuestra.',
      part: 'El archivo se tomó por un contrato más largo: desde nuestro primer texto hasta el último, cada palabra debe ser nuestra.',
      none: 'Nada difiere junto a las cláusulas.',
      notKept:
        'Esta comprobación es anterior a que se examinara todo lo demás de un archivo: solo se compararon sus cláusulas.',
      draft: 'Comparado con lo que el propio borrador dice que se eligió para él:',
    },
    unchanged: 'Sin cambios',
    frame: reportFrame(spanish),
  },
  ru: {
    kind: 'Сравнение возвращенного договора',
    subject: 'Положения возвращенного договора рядом с выданными',
    author: 'Возвращенный договор',
    intro:
      'Ниже все различия показаны как исправления. Если принять их все, читается договор в том виде, в каком он вернулся; если отклонить все — положения в том виде, в каком они были выданы. Ссылки сравниваются по тому, на что они указывают.',
    sections: {
      summary: 'Результаты проверки',
      language: (name) => `Положения: ${name}`,
      provenance: 'Откуда этот документ',
    },
    columns: { clause: 'Положение', language: 'Язык', finding: 'Результат' },
    findings: { unchanged: 'Без изменений', changed: 'Изменено', missing: 'Отсутствует', added: 'Добавлено' },
    facts: {
      agreement: 'Соглашение',
      partner: 'Партнер',
      contract: 'Возвращенный договор',
      contractHash: 'SHA-256 договора',
      comparedWith: 'С чем сравнивалось',
      library: 'С библиотекой положений; приложение при соглашении не хранилось',
      checkedOn: 'Дата проверки',
      checkedBy: 'Кто проверил',
      producedBy: 'Кем составлено',
      producedAt: 'Когда составлено',
      textHash: 'Хеш текста до результатов проверки (SHA-256)',
    },
    count: (kind, count) =>
      `${{ unchanged: 'без изменений', changed: 'изменено', missing: 'отсутствует', added: 'добавлено' }[kind]}: ${count}`,
    account: {
      heading: 'Помимо положений',
      columns: { finding: 'Результат', place: 'Где', words: 'Слова' },
      words: ({ read, unchanged, changed, notOurs, beside, unseen }) =>
        `Прочитано слов: ${read}. Наши и без изменений: ${unchanged}; в наших измененных частях: ${changed}; не наши: ${notOurs}; рядом с нашим текстом и не сравнивались: ${beside}; скрытые или зачеркнутые: ${unseen}.`,
      whole: 'Файл принят только за наше приложение: каждое его слово должно быть нашим.',
      part: 'Файл принят за более длинный договор: от нашего первого текста до последнего каждое слово должно быть нашим.',
      none: 'Помимо положений различий нет.',
      notKept:
        'Эта проверка сделана до того, как стало проверяться остальное содержание файла: сравнивались только положения.',
      draft: 'Сравнено с тем, что, по словам самого проекта, было для него выбрано:',
    },
    unchanged: 'Без изменений',
    frame: reportFrame(russian),
  },
  zh: {
    kind: '退回合同比较',
    subject: '退回合同中的条款与所交付条款的对照',
    author: '退回合同',
    intro: '以下差异以修订形式显示。全部接受即为退回的合同，全部拒绝即为所交付的条款。引用按其所指比较。',
    sections: { summary: '结果', language: (name) => `条款：${name}`, provenance: '本文件的来源' },
    columns: { clause: '条款', language: '语言', finding: '结果' },
    findings: { unchanged: '未改', changed: '有改动', missing: '缺失', added: '新增' },
    facts: {
      agreement: '协议',
      partner: '伙伴',
      contract: '退回合同',
      contractHash: '合同的 SHA-256',
      comparedWith: '比较对象',
      library: '条款库；协议未保存附件',
      checkedOn: '核对日期',
      checkedBy: '核对人',
      producedBy: '编制人',
      producedAt: '编制时间',
      textHash: '至结果部分为止的文本哈希（SHA-256）',
    },
    count: (kind, count) =>
      `${{ unchanged: '未改', changed: '有改动', missing: '缺失', added: '新增' }[kind]}：${count}`,
    account: {
      heading: '条款之外',
      columns: { finding: '结果', place: '位置', words: '文字' },
      words: ({ read, unchanged, changed, notOurs, beside, unseen }) =>
        `读取词数：${read}。我方未改：${unchanged}；我方有改动部分：${changed}；非我方：${notOurs}；在我方文本之外未比较：${beside}；隐藏或有删除线：${unseen}。`,
      whole: '文件视为我方附件本身：其中每个词都应属我方文本。',
      part: '文件视为较长的合同：自我方文本首处至末处，每个词都应属我方文本。',
      none: '条款之外没有差异。',
      notKept: '此次核对早于对文件其余部分的检查，仅比较了条款。',
      draft: '与草稿自称的选择比较：',
    },
    unchanged: '未改',
    frame: reportFrame(chinese),
  },
};
