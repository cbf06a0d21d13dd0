import type { Deviation } from '../../../record/shapes/agreement.ts';
import { dateInWords } from '../../report/text/format.ts';
import { reportText } from '../../report/text/report-text.ts';
import type { ReportText } from '../../report/text/words.ts';
import type { FindingLanguage } from './finding-text.ts';
import { comparisonWords } from './report/words.ts';

/** Words of the comparison of a returned contract with what was given out. */
export interface ComparisonWords {
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
    readonly words: (
      read: number,
      unchanged: number,
      changed: number,
      notOurs: number,
      beside: number,
      unseen: number,
    ) => string;
    readonly whole: string;
    readonly part: string;
    readonly none: string;
    readonly notKept: string;
    readonly draft: string;
  };
  readonly unchanged: string;
}

interface ComparisonText extends ComparisonWords {
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

const reportFrame = (text: ReportText): ComparisonFrame => ({
  direction: text.direction,
  unOnly: text.marking.unOnly,
  fictional: text.marking.fictional,
  watermark: text.watermark.fictional,
  page: text.page,
  listSeparator: text.listSeparator,
  date: (day) => dateInWords(text, day),
});

/** The words of a comparison, with what stands on each of its pages. */
export function comparisonText(language: FindingLanguage): ComparisonText {
  return { ...comparisonWords[language], frame: reportFrame(reportText(language)) };
}
