import type { FileFlag } from '../../record/shapes/evidence.ts';
import type { ReportLanguage } from '../report/text/report-text.ts';
import { bundleWords } from './text/words.ts';

/** Words of the index sheet that only an evidence bundle has. */
export interface BundleText {
  readonly title: string;
  readonly columns: Readonly<
    Record<
      | 'folder'
      | 'file'
      | 'reference'
      | 'title'
      | 'type'
      | 'state'
      | 'issued'
      | 'expires'
      | 'seen'
      | 'flags'
      | 'note'
      | 'sha256',
      string
    >
  >;
  readonly partner: string;
  readonly assessment: string;
  readonly instrument: string;
  readonly flags: Readonly<Record<FileFlag, string>>;
  readonly leftOut: {
    readonly executable: string;
    readonly replaced: string;
    readonly withdrawn: (reason: string) => string;
    readonly seenOnSite: string;
  };
}

export function bundleText(language: ReportLanguage): BundleText {
  return bundleWords[language];
}
