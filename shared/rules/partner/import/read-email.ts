import { tidyText } from '../../../ground/words/tidy-text.ts';
import type { ProblemDraft } from './problem-messages.ts';
import { draft, type Reading, reading } from './value-reading.ts';

// Good enough to tell an address from a remark: one @, no spaces, a domain with a point in it.
const address = /^[^\s@<>()[\],;:"\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,}$/u;

export function isEmail(text: string): boolean {
  return text.length <= 200 && address.test(text);
}

/** The e-mail addresses in a cell, as typed, "mailto:" and angle brackets removed. */
export function readEmails(text: string): Reading<string[]> {
  const emails: string[] = [];
  const problems: ProblemDraft[] = [];
  // A space separates two addresses, but not a name from its address in angle brackets.
  for (const part of text.split(/[;,|\n\u060C\uFF0C\uFF1B]+|\s\/\s|\s(?=[^\s<]+@)/u).map(tidyText)) {
    if (part === '') continue;
    const bare = (/<([^<>]+)>$/.exec(part)?.[1] ?? part).replace(/^mailto:/i, '').trim();
    if (isEmail(bare)) emails.push(bare);
    else problems.push(draft('EMAIL_INVALID', { value: part }));
  }
  return reading(emails, ...problems);
}
