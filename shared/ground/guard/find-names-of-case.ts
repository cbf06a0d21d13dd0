import { findNames } from './find-names.ts';
import { findSilence, type Silence } from './find-silence.ts';
import type { GuardWords } from './guard-words.ts';
import { has, type Place, type Span } from './place.ts';
import type { Sentence } from './sentences.ts';

/** How near, in characters, a name must stand to the words that make it one of a case. */
const near = 40;

/** Names of persons in a sentence that stand beside abuse, an accusation or what followed from it. */
export function findNamesOfCase({ text, start }: Sentence, tongues: readonly GuardWords[]): Span[] {
  const about = tongues
    .filter((words) => [words.abuse, words.acts, words.accusing].some((each) => has(text, each)))
    .map((words) => ({ words, isSilent: findSilence(text, words) }));
  if (about.length === 0) return [];
  return findNames(
    text,
    about.map(({ words }) => words),
  )
    .filter((name) => about.some(({ words, isSilent }) => isOfCase(words, isSilent, text, name)))
    .map((name) => ({ code: 'name-with-abuse', start: start + name.start, end: start + name.end }));
}

function isOfCase(words: GuardWords, isSilent: Silence, sentence: string, name: Place): boolean {
  if (isSilent(name.start)) return false;
  const before = sentence.slice(Math.max(0, name.start - 2 * near), name.start);
  const rest = sentence.slice(name.end);
  const isPunished = has(sentence, words.consequences) && has(sentence, words.abuse);
  if (
    words.functions.test(rest.slice(0, near)) &&
    !isPunished &&
    !has(rest.slice(0, 2 * near), words.accused)
  )
    return false;
  if (isPunished || endsWith(before, words.accusing) || has(rest.slice(0, near), words.accused)) return true;
  if ([...sentence.matchAll(words.acts)].some(({ index }) => !isSilent(index))) return true;
  return !has(sentence, words.rules) && (has(before.slice(-30), words.abuse) || has(rest, words.abuse));
}

/** Whether the words stand at the end, but for a few short ones such as "the driver" or a colon. */
function endsWith(before: string, words: RegExp): boolean {
  return [...before.matchAll(words)].some(
    (match) => (before.slice(match.index + match[0].length).match(/[\p{L}\p{N}]+/gu) ?? []).length <= 3,
  );
}
