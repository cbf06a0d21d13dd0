import type { ClauseUnit } from './clause-check.ts';

/** Names in the model text that are written with a capital and are no terms of the annex. */
const properNames = [
  'United Nations',
  'UN',
  'Secretary-General',
  'Misconduct Disclosure Scheme',
  'ST/SGB/2003/13',
];

/** Terms that texts define (“Child” means …, or … (the “Plan”)), each with the clauses that define it. */
export function findTerms(units: readonly ClauseUnit[]): ReadonlyMap<string, readonly string[]> {
  const terms = new Map<string, string[]>();
  for (const { clause, text } of units)
    for (const match of text.matchAll(/“([^”]+)” means|\(the “([^”]+)”\)/g)) {
      const term = match[1] ?? match[2] ?? '';
      terms.set(term, [...(terms.get(term) ?? []), clause]);
    }
  return terms;
}

/** Defined terms that a text uses, and words inside its sentences that look like terms and are not among them. */
export function usedTerms(
  unit: ClauseUnit,
  terms: readonly string[],
): { readonly known: readonly string[]; readonly unknown: readonly string[] } {
  let rest = unit.parts.map((part) => (part.kind === 'text' ? part.text : 'x')).join('');
  const known: string[] = [];
  // The longest first, so that "Sexual Exploitation and Abuse" isn't read as "Sexual Exploitation" and more.
  for (const term of [...terms, ...properNames].sort((a, b) => b.length - a.length)) {
    const without = rest.replace(formsOf(term), 'x');
    if (without !== rest && terms.includes(term)) known.push(term);
    rest = without;
  }
  const unknown = [...rest.matchAll(/(?<=[^\s.:?!]["”)]?\s+)\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*)*/gu)];
  return { known, unknown: unknown.map((match) => match[0]) };
}

/** A term in the singular, the plural and with the genitive's end. */
function formsOf(term: string): RegExp {
  const literal = term.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const plural = term.endsWith('y') ? `|${literal.slice(0, -1)}ies` : '';
  return new RegExp(`(?<![\\p{L}-])(?:${literal}(?:s|ren)?${plural})(?:’s|’)?(?![\\p{L}-])`, 'gu');
}
