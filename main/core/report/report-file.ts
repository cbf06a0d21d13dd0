import type { reportFormats } from '../../../shared/contract/report.ts';
import { audienceText, type Sharing } from '../../../shared/documents/audience/audience-text.ts';
import type { ReportLanguage } from '../../../shared/documents/report/text/report-text.ts';
import { documentName } from '../document-context.ts';

export type ReportFormat = (typeof reportFormats)[number];

const extensions = { word: 'docx', excel: 'xlsx', csv: 'csv', json: 'json', pdf: 'pdf' } as const;

/** The name of a report's file; one that leaves the United Nations says for whom it is. */
export function reportName(
  stem: readonly string[],
  { language, sharing }: { readonly language: ReportLanguage; readonly sharing: Sharing },
  format: ReportFormat,
): string {
  const { audience } = sharing;
  const forWhom = audience === 'internal' ? [] : [audienceText(language).file[audience]];
  return documentName([...stem, ...forWhom], extensions[format]);
}

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
