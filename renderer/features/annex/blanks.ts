import type { AnnexPreview } from '../../../shared/documents/annex/annex-view.ts';

type Placeholder = AnnexPreview['placeholders'][number];

/** Where the value of a blank comes from; null while it has none. */
export type BlankOrigin = 'here' | 'record' | 'office' | null;

/** What a person wrote goes before the record, and the record before the office’s own values. */
export function originOf(
  { id, value, source }: Pick<Placeholder, 'id' | 'value' | 'source'>,
  written: Readonly<Record<string, string>>,
): BlankOrigin {
  if ((written[id] ?? '').trim() !== '') return 'here';
  if (value === null) return null;
  return source === 'partner' || source === 'agreement' || source === 'plan' ? 'record' : 'office';
}

/** A stretch of a clause's text, marked where a blank stands in it that nobody has filled. */
export interface TextPart {
  readonly text: string;
  readonly isBlank: boolean;
}

/**
 * Splits a line of a filled clause at its open blanks. The annex prints these in square brackets with their label in
 * front, such as "[E-mail for reports: to be completed]"; brackets that the clause itself has are text.
 */
export function splitBlanks(line: string, labels: readonly string[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of line.matchAll(/\[([^[\]]*)\]/g)) {
    if (!labels.some((label) => match[1]?.startsWith(label))) continue;
    if (match.index > end) parts.push({ text: line.slice(end, match.index), isBlank: false });
    parts.push({ text: match[0], isBlank: true });
    end = match.index + match[0].length;
  }
  if (end < line.length) parts.push({ text: line.slice(end), isBlank: false });
  return parts;
}

/** Values shorter than this stand in too many places to tell by them where a blank is. */
const TELLING_LENGTH = 4;

/** The first clause in which a blank stands, so that it can be read while it is filled; null where none is known. */
export function clauseOfBlank(
  {
    clauses,
    placeholders,
  }: {
    readonly clauses: readonly Pick<AnnexPreview['clauses'][number], 'clause' | 'text'>[];
    readonly placeholders: readonly Pick<Placeholder, 'id' | 'label' | 'value'>[];
  },
  id: string,
): string | null {
  const blank = placeholders.find((each) => each.id === id);
  if (!blank) return null;
  const { label, value } = blank;
  const holds = (sought: string) => clauses.find(({ text }) => text.some((line) => line.includes(sought)));
  const found = holds(`[${label}`) ?? (value && value.length >= TELLING_LENGTH ? holds(value) : undefined);
  return found?.clause ?? null;
}
