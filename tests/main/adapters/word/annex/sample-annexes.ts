import { createHash } from 'node:crypto';
import type {
  AnnexClauseModel,
  AnnexLanguage,
  AnnexModel,
  AnnexRun,
  PerLanguage,
} from '../../../../../shared/documents/annex/annex-model.ts';
import { printedText } from '../../../../../shared/documents/annex/printed-text.ts';

/** Small annexes in four languages, whose organizations are fictional. */

type Code = 'en' | 'ar' | 'fr' | 'zh';

const direction = (code: Code): AnnexLanguage => ({ code, direction: code === 'ar' ? 'rtl' : 'ltr' });

/** A text with `<clause.paragraph>` for a reference, `=…=` for a filled blank and `[…]` for an open one. */
interface Body {
  readonly level: 1 | 2;
  readonly en: string;
  readonly ar: string;
  readonly fr: string;
  readonly zh: string;
}

const clauses: readonly { clause: string; title: Record<Code, string>; body: readonly Body[] }[] = [
  {
    clause: 'definitions',
    title: { en: 'Definitions', ar: 'التعاريف', fr: 'Définitions', zh: '定义' },
    body: [
      {
        level: 1,
        en: 'In this Annex, the following words have the following meanings:',
        ar: 'تكون للعبارات التالية في هذا المرفق المعاني المبينة أدناه:',
        fr: 'Dans la présente annexe, les termes suivants ont le sens indiqué ci-après :',
        zh: '在本附件中，下列用语的含义如下：',
      },
      {
        level: 2,
        en: '“Partner” means =Clean Water Initiative e.V.=;',
        ar: 'يُقصد بعبارة «الشريك» =Clean Water Initiative e.V.=؛',
        fr: '« Partenaire » désigne =Clean Water Initiative e.V.= ;',
        zh: '“合作伙伴”指=Clean Water Initiative e.V.=；',
      },
      {
        level: 2,
        en: '“Agreement” means the agreement with the reference =AOC-2026-014=;',
        ar: 'يُقصد بعبارة «الاتفاق» الاتفاق ذو الرقم المرجعي =AOC-2026-014=؛',
        fr: '« Accord » désigne l’accord portant la référence =AOC-2026-014= ;',
        zh: '“协定”指编号为=AOC-2026-014=的协定；',
      },
      {
        level: 1,
        en: 'A duty of the Partner binds everyone who works in its name.',
        ar: 'يلتزم بواجبات الشريك كل من يعمل باسمه.',
        fr: 'Toute obligation du Partenaire lie quiconque travaille en son nom.',
        zh: '合作伙伴的义务对以其名义工作的任何人均有约束力。',
      },
    ],
  },
  {
    clause: 'reporting',
    title: { en: 'Reporting', ar: 'الإبلاغ', fr: 'Signalement', zh: '报告' },
    body: [
      {
        level: 1,
        en: 'The Partner shall report every allegation within =2= days to =Amal Idris=, [Reporting e-mail: to be completed], as the words of clause <definitions.1> are meant.',
        ar: 'يبلغ الشريك عن كل ادعاء في غضون =2= من الأيام إلى =Amal Idris (PSEA)=، [البريد الإلكتروني للإبلاغ: يُستكمل لاحقا]، وفقا لمعاني العبارات الواردة في البند <definitions.1>.',
        fr: 'Le Partenaire signale toute allégation dans un délai de =2= jours à =Amal Idris=, [Courriel de signalement : à compléter], au sens de la clause <definitions.1>.',
        zh: '合作伙伴应在=2=日内向=Amal Idris=报告任何指控，[举报电子邮箱：待填写]，用语含义见第<definitions.1>条。',
      },
      {
        level: 1,
        en: 'A report is confidential. It names:',
        ar: 'يكون البلاغ سريا، ويتضمن ما يلي:',
        fr: 'Le signalement est confidentiel. Il indique :',
        zh: '报告应予保密，并应载明：',
      },
      { level: 2, en: 'what is known;', ar: 'ما هو معروف؛', fr: 'ce qui est connu ;', zh: '已知情况；' },
      {
        level: 2,
        en: 'what has been done for the victim with consent.',
        ar: 'ما اتُّخذ لصالح الضحية بموافقتها.',
        fr: 'ce qui a été fait pour la victime avec son consentement.',
        zh: '经受害人同意已采取的措施。',
      },
    ],
  },
  {
    clause: 'cooperation',
    title: { en: 'Cooperation', ar: 'التعاون', fr: 'Coopération', zh: '合作' },
    body: [
      {
        level: 1,
        en: 'The Partner shall cooperate with any investigation that follows a report under clause <reporting.1>, and shall keep all evidence.',
        ar: 'يتعاون الشريك في أي تحقيق يعقب بلاغا مقدما بموجب البند <reporting.1> ويحفظ جميع الأدلة.',
        fr: 'Le Partenaire coopère à toute enquête faisant suite à un signalement au titre de la clause <reporting.1> et conserve tous les éléments de preuve.',
        zh: '合作伙伴应配合根据第<reporting.1>条提交报告后进行的任何调查，并保存一切证据。',
      },
    ],
  },
  {
    clause: 'termination',
    title: {
      en: 'Suspension and termination',
      ar: 'التعليق والإنهاء',
      fr: 'Suspension et résiliation',
      zh: '中止与终止',
    },
    body: [
      {
        level: 1,
        en: 'The UN entity may suspend or terminate the Agreement at once where the Partner fails in its duties under clauses <reporting> and <cooperation.1>.',
        ar: 'يجوز للكيان التابع للأمم المتحدة تعليق الاتفاق أو إنهاؤه فورا إذا أخل الشريك بواجباته بموجب البندين <reporting> و<cooperation.1>.',
        fr: 'L’entité des Nations Unies peut suspendre ou résilier l’Accord sans délai si le Partenaire manque à ses obligations au titre des clauses <reporting> et <cooperation.1>.',
        zh: '如合作伙伴未履行第<reporting>条和第<cooperation.1>条规定的义务，联合国实体可立即中止或终止协定。',
      },
      {
        level: 1,
        en: 'Clause <reporting> survives the end of the Agreement.',
        ar: 'يظل البند <reporting> ساريا بعد انتهاء الاتفاق.',
        fr: 'La clause <reporting> survit à la fin de l’Accord.',
        zh: '第<reporting>条在协定终止后继续有效。',
      },
    ],
  },
];

const words = {
  title: {
    en: 'Protection from Sexual Exploitation and Abuse',
    ar: 'الحماية من الاستغلال والانتهاك الجنسيين',
    fr: 'Protection contre l’exploitation et les atteintes sexuelles',
    zh: '防止性剥削和性虐待',
  },
  subtitle: {
    en: 'Annex to agreement AOC-2026-014',
    ar: 'مرفق بالاتفاق AOC-2026-014',
    fr: 'Annexe à l’accord AOC-2026-014',
    zh: '协定AOC-2026-014之附件',
  },
  agreement: { en: 'Agreement', ar: 'الاتفاق', fr: 'Accord', zh: '协定' },
  between: { en: 'between', ar: 'بين', fr: 'entre', zh: '缔约方' },
  dates: { en: 'Dates', ar: 'التواريخ', fr: 'Dates', zh: '日期' },
  period: {
    en: '1 January 2026 – 31 December 2027',
    ar: '1 كانون الثاني/يناير 2026 – 31 كانون الأول/ديسمبر 2027',
    fr: '1er janvier 2026 – 31 décembre 2027',
    zh: '2026年1月1日至2027年12月31日',
  },
  note: {
    en: 'Words that begin with a capital letter have the meaning given in the clause “Definitions”.',
    ar: 'للعبارات المعرَّفة المعنى المبين في البند «التعاريف».',
    fr: 'Les termes commençant par une majuscule ont le sens indiqué dans la clause « Définitions ».',
    zh: '已界定用语的含义见“定义”条款。',
  },
  prevailing: {
    en: 'If the versions differ, the version in the first language prevails.',
    ar: 'في حالة الاختلاف بين النسختين، تُرجَّح النسخة المحررة باللغة الأولى.',
    fr: 'En cas de divergence entre les versions, la version établie dans la première langue prévaut.',
    zh: '各文本如有出入，以第一种语文文本为准。',
  },
  channels: { en: 'Reporting channels', ar: 'قنوات الإبلاغ', fr: 'Voies de signalement', zh: '举报渠道' },
  channelsIntro: {
    en: 'Anyone may report through any of these channels, in confidence and free of charge.',
    ar: 'يجوز لأي شخص أن يبلغ عبر أي من هذه القنوات بسرية ومجانا.',
    fr: 'Toute personne peut s’adresser à l’une de ces voies, en toute confidentialité et gratuitement.',
    zh: '任何人均可通过下列任何渠道保密、免费举报。',
  },
  channel: { en: 'Channel', ar: 'القناة', fr: 'Voie', zh: '渠道' },
  contact: { en: 'Contact', ar: 'جهة الاتصال', fr: 'Contact', zh: '联系方式' },
  focal: { en: 'Focal point', ar: 'جهة التنسيق', fr: 'Point focal', zh: '协调人' },
  line: { en: 'Telephone', ar: 'الهاتف', fr: 'Téléphone', zh: '电话' },
  schedule: {
    en: 'Schedule: obligations under the plan',
    ar: 'الجدول: الالتزامات بموجب الخطة',
    fr: 'Calendrier : obligations prévues par le plan',
    zh: '附表：计划规定的义务',
  },
  obligation: { en: 'Obligation', ar: 'الالتزام', fr: 'Obligation', zh: '义务' },
  dueOn: { en: 'Due on', ar: 'يستحق في', fr: 'Échéance', zh: '期限' },
  train: {
    en: 'CS4: train all personnel and keep the attendance sheets',
    ar: 'CS4: تدريب جميع الموظفين وحفظ كشوف الحضور',
    fr: 'CS4 : former tout le personnel et conserver les feuilles de présence',
    zh: 'CS4：培训所有人员并保存签到表',
  },
  due: { en: '30 June 2026', ar: '30 حزيران/يونيه 2026', fr: '30 juin 2026', zh: '2026年6月30日' },
  signatures: { en: 'Signatures', ar: 'التوقيعات', fr: 'Signatures', zh: '签字' },
  forUn: { en: 'For UNICEF', ar: 'عن UNICEF', fr: 'Pour UNICEF', zh: 'UNICEF代表' },
  forPartner: {
    en: 'For Clean Water Initiative e.V.',
    ar: 'عن Clean Water Initiative e.V.',
    fr: 'Pour Clean Water Initiative e.V.',
    zh: 'Clean Water Initiative e.V.代表',
  },
  name: { en: 'Name', ar: 'الاسم', fr: 'Nom', zh: '姓名' },
  date: { en: 'Date', ar: 'التاريخ', fr: 'Date', zh: '日期' },
  signature: { en: 'Signature', ar: 'التوقيع', fr: 'Signature', zh: '签名' },
  provenance: { en: 'Provenance of the text', ar: 'مصدر النص', fr: 'Provenance du texte', zh: '文本来源' },
  provenanceNote: {
    en: 'Each clause comes from the library of clauses in the version named here.',
    ar: 'يرد كل بند من مكتبة البنود بالنسخة المبينة هنا.',
    fr: 'Chaque clause provient de la bibliothèque de clauses dans la version indiquée ici.',
    zh: '每一条款均来自条款库中此处所列版本。',
  },
  clause: { en: 'Clause', ar: 'البند', fr: 'Clause', zh: '条款' },
  version: { en: 'Version', ar: 'النسخة', fr: 'Version', zh: '版本' },
  variant: { en: 'Variant', ar: 'الصيغة', fr: 'Variante', zh: '变式' },
  hash: { en: 'Hash (SHA-256)', ar: 'البصمة (SHA-256)', fr: 'Empreinte (SHA-256)', zh: '哈希值（SHA-256）' },
  approvedBy: { en: 'Approved by', ar: 'اعتمده', fr: 'Approuvé par', zh: '核准人' },
  draft: { en: 'DRAFT', ar: 'مسودة', fr: 'PROJET', zh: '草案' },
} satisfies Record<string, Record<Code, string>>;

const pages: Record<Code, AnnexModel['pages'][number]> = {
  en: { before: 'Page ', between: ' of ', after: '' },
  ar: { before: 'صفحة ', between: ' من ', after: '' },
  fr: { before: 'Page ', between: ' sur ', after: '' },
  zh: { before: '第', between: '页，共', after: '页' },
};

export const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** An annex in one or two of the four languages; `change` is made before its text is hashed. */
export function annexOf(codes: readonly Code[], change: Partial<AnnexModel> = {}): AnnexModel {
  const [first = 'en'] = codes;
  const say = (word: keyof typeof words): PerLanguage => codes.map((code) => words[word][code]);
  const same = (text: string): PerLanguage => codes.map(() => text);
  const lines = [say('name'), say('date'), say('signature')];
  const model: AnnexModel = {
    languages: codes.map(direction),
    form: 'annex',
    title: say('title'),
    subtitle: say('subtitle'),
    facts: [
      { label: say('agreement'), value: same('AOC-2026-014, Safe water for Minawao') },
      { label: say('between'), value: same('UNICEF; Clean Water Initiative e.V.') },
      { label: say('dates'), value: say('period') },
    ],
    notes: [say('note')],
    clauses: clauses.map(({ clause, title, body }) => clauseOf(codes, clause, title, body)),
    prevailing: codes.length > 1 ? say('prevailing') : null,
    channels: {
      title: say('channels'),
      intro: say('channelsIntro'),
      columns: [say('channel'), say('contact')],
      rows: [
        [say('focal'), same('Amal Idris · report@clean-water.example')],
        [say('line'), same('+237 600 000 001')],
      ],
    },
    schedule: {
      title: say('schedule'),
      intro: say('channelsIntro'),
      columns: [say('obligation'), say('dueOn')],
      rows: [[say('train'), say('due')]],
    },
    signatures: {
      title: say('signatures'),
      parties: [
        { heading: say('forUn'), lines },
        { heading: say('forPartner'), lines },
      ],
    },
    provenance: {
      title: say('provenance'),
      notes: [say('provenanceNote')],
      columns: [say('clause'), say('version'), say('hash'), say('approvedBy')],
      rows: clauses.map(({ title }, index) => [
        codes.map((code) => `${index + 1}. ${title[code]}`),
        codes.map(() => '1.0.0'),
        codes.map(() => codes.map((code) => `${code} ${sha256(title[code])}`).join('\n')),
        codes.map(() => 'Nadia Ferreira, Legal Officer, 2 March 2026'),
      ]),
    },
    header: { reference: 'AOC-2026-014', text: say('title') },
    pages: codes.map((code) => pages[code]),
    watermark: words.draft[first],
    properties: {
      title: `${words.title[first]}: AOC-2026-014`,
      subject: words.subtitle[first],
      author: 'Lina Haddad',
      keywords: 'definitions@1.0.0, reporting@1.0.0',
      producedAt: '2026-03-07T14:02:11.000Z',
      custom: [{ name: 'Agreement', value: 'AOC-2026-014' }],
    },
    textHash: '',
    ...change,
  };
  return { ...model, textHash: sha256(printedText(model)) };
}

function clauseOf(
  codes: readonly Code[],
  clause: string,
  title: Record<Code, string>,
  body: readonly Body[],
): AnnexClauseModel {
  let paragraphs = 0;
  return {
    clause,
    version: '1.0.0',
    bookmark: `psea_${clause}`,
    title: codes.map((code) => title[code]),
    paragraphs: body.map((each) => {
      if (each.level === 1) paragraphs += 1;
      return {
        level: each.level,
        bookmark: each.level === 1 ? `psea_${clause}_${paragraphs}` : null,
        runs: codes.map((code) => runsOf(each[code])),
      };
    }),
  };
}

function runsOf(text: string): AnnexRun[] {
  return text
    .split(/(<[^>]+>|=[^=]+=|\[[^\]]+\])/)
    .filter((part) => part !== '')
    .map((part): AnnexRun => {
      if (part.startsWith('=')) return { kind: 'value', text: part.slice(1, -1) };
      if (part.startsWith('[')) return { kind: 'blank', text: part };
      if (!part.startsWith('<')) return { kind: 'text', text: part };
      const [clause = '', paragraph] = part.slice(1, -1).split('.');
      const number = clauses.findIndex((each) => each.clause === clause) + 1;
      return paragraph === undefined
        ? { kind: 'reference', bookmark: `psea_${clause}`, number: `${number}` }
        : { kind: 'reference', bookmark: `psea_${clause}_${paragraph}`, number: `${number}.${paragraph}` };
    });
}
