import { entryTypes } from '../../shared/record/entries/entry-types.ts';
import { codesOf } from './sample-of-schema.ts';

/** Words of enumerations that are English words as well. */
const english = ['sub-agreement', 'flow-down', 'self-score'];

/** Words of enumerations that nobody writes in a sentence: of several parts, such as "not-started". */
const codes = [
  ...new Set(
    Object.values(entryTypes)
      .flatMap(({ schemas }) => schemas.flatMap((schema) => codesOf(schema)))
      .filter((code) => /[a-z]-[a-z]/.test(code) && !english.includes(code)),
  ),
];

/** What people never write: dates of machines, fingerprints, keys, braces, names of types, values of no kind. */
const shapes = [
  /\d{4}-\d{2}-\d{2}/,
  /[0-9a-f]{16,}/,
  /[{}[\]]/,
  /\b(undefined|null|NaN|true|false)\b/,
  /\[object/,
  /\b(partner|assessment|evidence|action|activity|agreement|annex|officer)\/[a-z0-9-]/,
  /\b(partner|assessment|evidence|plan|follow-up|agreement|sub-agreement|clause|content|settings)\.[a-z]/,
  /\b[a-z]+[a-z0-9]*[A-Z][a-z]+[A-Za-z]*\b/,
];

/** What in a text of the product is not for people; none where it reads as a person writes. */
export function rawWords(text: string, known: readonly RegExp[] = []): string[] {
  const plain = known.reduce((rest, each) => rest.replace(each, ''), text);
  return [
    ...shapes.flatMap((shape) => shape.exec(plain)?.[0] ?? []),
    ...codes.filter((code) => new RegExp(`(^|[^\\p{L}\\d/-])${code}($|[^\\p{L}\\d/-])`, 'u').test(plain)),
  ];
}
