import type { Told } from './tell-records.ts';

/**
 * What documents quote from the records. They also hold words of the program, which may be bettered, so of a text
 * only the quotations are written down: names, comments, reasons, references, ratings and days.
 */

/** Of the phrases, those that stand in a text. */
function quotedIn(text: string, phrases: Iterable<string>): string[] {
  return [...phrases].filter((phrase) => text.includes(phrase));
}

/** Every phrase of what is told of the records, days also as documents write them. */
export function phrasesOf(told: Told): Set<string> {
  const phrases = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      for (const line of value.split('\n')) if (isPhrase(line)) phrases.add(line);
      if (/^\d{4}-\d\d-\d\d$/.test(value)) phrases.add(longDate.format(new Date(`${value}T00:00:00.000Z`)));
    } else if (value !== null && typeof value === 'object') {
      for (const member of Object.values(value)) visit(member);
    }
  };
  visit(told);
  return phrases;
}

/** Days, and not what else machines write: codes, hashes, times. */
const isPhrase = (line: string) =>
  /^\d{4}-\d\d-\d\d$/.test(line) ||
  (line.length > 2 && !/^[a-z0-9@/.:+_-]+$/.test(line) && !/^\d{4}-.*Z$/.test(line));

const longDate = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** What is told, with the quotations in each text of a document in its place. */
export function quoted(told: Told, phrasesOf: (file: string, subject: string) => Iterable<string>): Told {
  return Object.fromEntries(
    Object.entries(told).map(([file, content]) => {
      const members = Object.entries(content as Record<string, unknown>).map(([subject, member]) => {
        const text = (member as { readonly text?: unknown } | null)?.text;
        return [
          subject,
          typeof text === 'string' ? { says: quotedIn(text, phrasesOf(file, subject)) } : member,
        ];
      });
      return [file, Object.fromEntries(members)];
    }),
  );
}

interface CheckedAgreement {
  readonly reference: string;
  readonly partner: { readonly reference: string; readonly name: string };
  readonly checks: readonly {
    readonly annex: string | null;
    readonly file: { readonly name: string };
    readonly deviations: readonly {
      readonly kind: string;
      readonly title: string;
      readonly words: readonly { readonly text: string }[];
    }[];
  }[];
}

/**
 * Of the phrases that a comparison quoted, those of what it is about: the agreement, and every clause that was not as
 * we gave it out. A clause that is unchanged is told by its title since, and no longer repeated word for word.
 */
export function toldInComparison(agreement: unknown, phrases: readonly string[]): string[] {
  const { reference, partner, checks } = agreement as CheckedAgreement;
  const check = checks.at(-1);
  if (!check) return [...phrases];
  const differing = check.deviations
    .filter(({ kind }) => kind !== 'unchanged')
    .map(({ words }) => words.map(({ text }) => text).join(''));
  const titles = check.deviations.map(({ title }) => title);
  const about = [reference, partner.reference, partner.name, check.annex ?? '', check.file.name, ...titles];
  return phrases.filter(
    (phrase) => about.includes(phrase) || differing.some((text) => text.includes(phrase)),
  );
}
