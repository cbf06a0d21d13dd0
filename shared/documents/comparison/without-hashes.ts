import type { Deviation } from '../../record/shapes/agreement.ts';

type Words = Deviation['words'];

/** So many letters and digits of a hash together are no word of a language. */
const hash = /[0-9a-f]{32,}/g;

/**
 * Two hashes share letters by chance, and a difference letter by letter tells nobody anything: one that was put in gives
 * way to a few words that say so, of one that was taken out the beginning stands for it. Hashes that are alike, and
 * texts that are wholly new or gone, stay as they are.
 */
export function withoutHashes(words: Words, otherHash: string): Words {
  if (words.every(({ op }) => op === words[0]?.op)) return words;
  const whole = words.map(({ text }) => text).join('');
  const told: Words = [];
  const add = (op: Words[number]['op'], text: string) => {
    if (text !== '') told.push({ op, text });
  };
  let at = 0;
  for (const { index, 0: found } of whole.matchAll(hash)) {
    const ops = new Set(between(words, index, index + found.length).map(({ op }) => op));
    if (ops.has('same') && ops.size === 1) continue;
    for (const { op, text } of between(words, at, index)) add(op, text);
    if (ops.has('added')) add('added', otherHash);
    else add('removed', `${found.slice(0, 8)}…`);
    at = index + found.length;
  }
  for (const { op, text } of between(words, at, whole.length)) add(op, text);
  return told;
}

/** The part of a difference between two places of its text. */
function between(words: Words, from: number, until: number): Words {
  let at = 0;
  return words.flatMap(({ op, text }) => {
    const start = at;
    at += text.length;
    const part = text.slice(Math.max(0, from - start), Math.max(0, until - start));
    return part === '' ? [] : [{ op, text: part }];
  });
}
