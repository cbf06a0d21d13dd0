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

const texts: Readonly<Record<ReportLanguage, AudienceText>> = { en, ar };

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
