import { tidyText } from '../../../ground/words/tidy-text.ts';
import { withoutMarks } from '../../../ground/words/without-marks.ts';
import type { ProblemDraft } from './problem-messages.ts';
import { draft, type Reading, reading } from './value-reading.ts';

// Good enough to tell an address from a remark: one @, no spaces, a domain with a point in it.
const address = /^[^\s@<>()[\],;:"\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,}$/u;

export function isEmail(text: string): boolean {
  return text.length <= 200 && address.test(text);
}

/**
 * The e-mail addresses in a cell, as typed, "mailto:" and angle brackets removed. `link`: where the cell leads to, which
 * is the address where its text is none.
 */
export function readEmails(text: string, link?: string): Reading<string[]> {
  const emails: string[] = [];
  const problems: ProblemDraft[] = [];
  const plain = unmasked(text);
  // A space separates two addresses, but not a name from its address in angle brackets.
  for (const part of plain.split(/[;,|\n\u060C\uFF0C\uFF1B]+|\s\/\s|\s(?=[^\s<]+@)/u).map(tidyText)) {
    if (part === '') continue;
    const bare = withoutScheme(/<([^<>]+)>$/.exec(part)?.[1] ?? part);
    if (isEmail(bare)) emails.push(bare);
    else problems.push(draft('EMAIL_INVALID', { value: part }));
  }
  const linked = link === undefined ? '' : withoutScheme(link);
  if (emails.length === 0 && isEmail(linked))
    return reading([linked], draft('EMAIL_FROM_LINK', { value: text, email: linked }));
  if (plain !== withoutMarks(text) && emails.length > 0)
    problems.push(draft('EMAIL_UNMASKED', { value: text, email: emails.join('; ') }));
  return reading(emails, ...problems);
}

const withoutScheme = (text: string) =>
  text
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/, '')
    .trim();

/** "desk(at)relief[dot]example", written so that machines that collect addresses don't find it. */
function unmasked(text: string): string {
  return withoutMarks(text)
    .replace(/\s*[([{<]\s*(?:at|à|arroba|arobase|собака|ат)\s*[)\]}>]\s*/giu, '@')
    .replace(/\s*[([{<]\s*(?:dot|point|punto|точка|نقطة)\s*[)\]}>]\s*/giu, '.');
}
