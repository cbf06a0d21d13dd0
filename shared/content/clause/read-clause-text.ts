/** A piece of a clause's text: words, a blank that is filled in, or the live number of a clause or paragraph. */
export type ClauseTextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly id: string }
  /** `paragraph` counts from 1; null where the clause itself is meant. */
  | { readonly kind: 'reference'; readonly clause: string; readonly paragraph: number | null };

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';
const mark = new RegExp(
  `\\{\\{(?:ref:(?<clause>${id})(?:\\.(?<paragraph>[1-9]\\d{0,2}))?|(?<placeholder>${id}))\\}\\}`,
  'g',
);

/**
 * Splits a text with braces into its parts, in their order. Braces that are neither placeholder nor reference are
 * text, so that nothing which somebody wrote is lost. Joining the parts as they were written gives the text again.
 */
export function readClauseText(text: string): readonly ClauseTextPart[] {
  const parts: ClauseTextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(mark)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    parts.push(readMark(match.groups ?? {}));
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}

function readMark({ clause, paragraph, placeholder }: Record<string, string | undefined>): ClauseTextPart {
  if (clause === undefined) return { kind: 'placeholder', id: placeholder ?? '' };
  return { kind: 'reference', clause, paragraph: paragraph === undefined ? null : Number(paragraph) };
}

/** A part as it is written in the library. */
export function writeClausePart(part: ClauseTextPart): string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'placeholder') return `{{${part.id}}}`;
  return part.paragraph === null ? `{{ref:${part.clause}}}` : `{{ref:${part.clause}.${part.paragraph}}}`;
}
