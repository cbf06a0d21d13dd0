import type { WordReport } from '../report/word-report.ts';
import type { ExtractSheet } from './extract.ts';
import { readingPart } from './reading-lines.ts';

/** The partner's own copy as it is read in a package: what the copy withholds stands nowhere in it. */
export function partnerSheet({ subtitle, markings, sections, provenance }: WordReport): ExtractSheet {
  return { title: subtitle, markings: [...markings], parts: [...sections, provenance].map(readingPart) };
}
