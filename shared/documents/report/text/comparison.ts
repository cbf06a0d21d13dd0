import type { Deviation } from '../../../record/shapes/agreement.ts';
import type { ReportLanguage } from './report-text.ts';

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
  readonly notRepeated: string;
}

export const comparisonText: Readonly<Record<ReportLanguage, ComparisonText>> = {
  en: {
    kind: 'Comparison of a returned contract',
    subject: 'SEA clauses of a returned contract beside those that were given out',
    author: 'Returned contract',
    intro:
      'Below, what differs stands as tracked changes. Accept them all to read the contract as it came back, reject them all to read the clauses as they were given out. Numbers of clauses and references are not compared.',
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
    notRepeated: 'Unchanged; its text is not repeated here.',
  },
  ar: {
    kind: 'مقارنة عقد معاد',
    subject: 'بنود العقد المعاد إلى جانب البنود التي سُلّمت',
    author: 'العقد المعاد',
    intro:
      'ترد الفروق أدناه كتغييرات متعقَّبة. اقبلها كلها لقراءة العقد كما أُعيد، وارفضها كلها لقراءة البنود كما سُلّمت. لا تُقارَن أرقام البنود ولا أرقام الإحالات.',
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
    notRepeated: 'دون تغيير؛ لا يُكرَّر نصه هنا.',
  },
};
