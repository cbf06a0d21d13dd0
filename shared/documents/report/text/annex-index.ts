import { annexIndexWords } from './annex-index/words.ts';
import type { ReportLanguage } from './report-text.ts';

/** Words of the index sheet of a batch of annexes. */
export interface AnnexIndexText {
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

export const annexIndexText: Readonly<Record<ReportLanguage, AnnexIndexText>> = annexIndexWords;
