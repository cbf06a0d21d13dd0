import type { Audience, WithheldKind } from '../../rules/audience/audience.ts';
import { type ReportLanguage, reportText } from '../report/text/report-text.ts';
import { audienceWords } from './text/words.ts';

export interface AudienceText {
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

const texts: Readonly<Record<ReportLanguage, AudienceText>> = audienceWords;

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
