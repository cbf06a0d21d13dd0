import type { GuardWords } from './guard-words.ts';
import { has, type Span } from './place.ts';
import type { Sentence } from './sentences.ts';
import type { SignWords } from './sign-words.ts';
import type { StoryWords } from './story-words.ts';

/** A longer text is a description: some word of every kind stands in it. */
const longest = 400;

/**
 * A short account of one person, told in plain words: somebody, somebody of the staff, something of the body or the
 * night, and what was given, what followed or who said it. Silent where the sentence speaks of everybody.
 */
export function findStory(
  { text, start }: Sentence,
  words: GuardWords,
  signs: SignWords,
  story: StoryWords,
): Span[] {
  // What most texts lack is looked for first: names of partners speak of nobody of the staff.
  if (text.length > longest || !(has(text, story.rank) || has(text, signs.holder))) return [];
  const isSomebody = has(text, story.kin) || has(text, signs.someone);
  if ((!isSomebody && !has(text, signs.pronoun)) || has(text, story.general)) return [];
  const body = has(text, story.body) || has(text, signs.close) || has(text, signs.alone);
  const more = [
    has(text, story.trade) || has(text, signs.hush),
    has(text, story.left) || has(text, signs.aftermath),
    has(text, story.heard) || has(text, signs.complaint),
  ].filter(Boolean).length;
  // A person who is only "she", and a sentence that speaks of rules as well, need one kind more.
  const needed = (body ? 0 : 3) + (isSomebody ? 0 : 1) + (has(text, words.rules) ? 1 : 0);
  if (more < needed) return [];
  const from = text.length - text.trimStart().length;
  return [{ code: 'incident-told', start: start + from, end: start + text.trimEnd().length }];
}
