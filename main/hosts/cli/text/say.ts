import { fillMessage } from '../../../../shared/ground/refusals/fill-message.ts';
import type { CliWords } from './cli-text.ts';

export type SayingKey = keyof CliWords['usage'];

/** A part of a sentence: as it is, words to choose from, what a secret is called, or a sentence inside of another. */
export type SayingPart =
  | string
  | number
  | { readonly oneOf: readonly string[] }
  | { readonly secret: keyof CliWords['secret'] }
  | Saying;

/** A sentence of the command line before it is put into a language. */
export interface Saying {
  readonly key: SayingKey;
  readonly parts: Readonly<Record<string, SayingPart>>;
}

export const saying = (key: SayingKey, parts: Saying['parts'] = {}): Saying => ({ key, parts });

/** A sentence in the words of a language. */
export function say(words: CliWords, { key, parts }: Saying): string {
  const filled = Object.entries(parts).map(([name, part]) => [name, partIn(words, part)]);
  return fillMessage(words.usage[key], Object.fromEntries(filled));
}

function partIn(words: CliWords, part: SayingPart): string {
  if (typeof part !== 'object') return String(part);
  if ('key' in part) return say(words, part);
  if ('secret' in part) return words.secret[part.secret];
  return part.oneOf.map((word) => fillMessage(words.list.quoted, { word })).join(words.list.or);
}
