import { type Silence, spansOf } from './find-silence.ts';
import type { CaseDetailCode } from './guard-messages.ts';
import type { GuardWords } from './guard-words.ts';
import { has, type Place, type Span } from './place.ts';
import type { Sentence } from './sentences.ts';
import type { SignWords } from './sign-words.ts';

type Kind = keyof SignWords;
/** Kinds that tell together; a list among them stands for one of several. */
type Pattern = readonly (Kind | readonly Kind[])[];

const person: readonly Kind[] = ['someone', 'pronoun'];

const patterns: readonly (readonly [CaseDetailCode, Pattern])[] = [
  ['incident-told', ['complaint']],
  ['incident-told', ['close', 'someone']],
  ['incident-told', ['close', 'pronoun', 'holder']],
  ['incident-told', ['alone', 'holder', person]],
  ['survivor-detail', ['aftermath', 'someone']],
  ['survivor-detail', ['aftermath', 'close', 'pronoun']],
  ['survivor-detail', ['hush', [...person, 'holder', 'gain']]],
];

/**
 * What several signs tell together that none tells alone: a person and a bed, a person, somebody of the staff and a
 * closed door, a silence that was paid for. What is due, denied or supposed tells nothing.
 */
export function findSigns({ text, start }: Sentence, words: GuardWords, signs: SignWords): Span[] {
  let silences: ReturnType<typeof silencesOf> | undefined;
  const known = new Map<Kind, readonly Place[]>();
  const told = (kind: Kind): readonly Place[] => {
    const before = known.get(kind);
    if (before) return before;
    // To go through matches costs more than to find that there are none.
    const all = has(text, signs[kind])
      ? [...text.matchAll(signs[kind])].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
        }))
      : [];
    // Most sentences hold no sign at all: what is silent in them is not worked out.
    if (all.length > 0) silences ??= silencesOf(text, words, signs);
    const isSilent = isPerson(kind) ? silences?.supposed : silences?.any;
    const found = all.filter((match) => !isSilent?.(match.start));
    known.set(kind, found);
    return found;
  };
  return patterns.flatMap(([code, pattern]) => {
    const places = apart(pattern, told);
    if (!places) return [];
    const from = Math.min(...places.map((each) => each.start));
    const to = Math.max(...places.map((each) => each.end));
    return [{ code, start: start + from, end: start + to }];
  });
}

/** Somebody of whom something is denied is somebody all the same. */
const isPerson = (kind: Kind) => kind === 'someone' || kind === 'pronoun' || kind === 'holder';

function silencesOf(text: string, words: GuardWords, signs: SignWords) {
  const isGeneral = has(text, words.modal) || has(text, words.rules);
  // "A girl who visits him" is one girl where nothing is due or ruled, though "a girl who reports" may be any.
  const supposed = spansOf(text, words.hypothetical, words.turn).filter(
    ({ from, opening }) => isGeneral || !has(opening, signs.someone) || from === 0,
  );
  const due = spansOf(text, words.modal, words.boundary);
  const within =
    (spans: readonly { from: number; to: number }[]): Silence =>
    (at) =>
      spans.some(({ from, to }) => from < at && at < to);
  return { supposed: within(supposed), any: within([...supposed, ...due]) };
}

/** One place of each kind, none over another; null where a kind has none left. */
function apart(
  [kind, ...rest]: Pattern,
  told: (kind: Kind) => readonly Place[],
  taken: readonly Place[] = [],
): readonly Place[] | null {
  if (kind === undefined) return taken;
  const kinds = typeof kind === 'string' ? [kind] : kind;
  for (const each of kinds)
    for (const place of told(each)) {
      if (taken.some((one) => one.start < place.end && place.start < one.end)) continue;
      const whole = apart(rest, told, [...taken, place]);
      if (whole) return whole;
    }
  return null;
}
