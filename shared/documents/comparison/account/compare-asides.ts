import type { Finding } from '../../../record/shapes/contract-account.ts';
import type { ReturnedAside } from '../returned-text.ts';
import { type DiffWords, readDifference, wholeText } from '../word-changes.ts';
import { type ReturnedWord, textOfWords, wordsOf } from '../words.ts';
import { lineKey } from './align-lines.ts';
import { cutWords } from './cut-words.ts';
import type { PlaceReader } from './places.ts';

/** How many words beside the flow of a contract became what. */
export interface AsideCounts {
  unchanged: number;
  changed: number;
  notOurs: number;
  beside: number;
  unseen: number;
}

interface Told {
  readonly aside: ReturnedAside;
  readonly words: readonly ReturnedWord[];
  readonly key: string;
}

/** Each page has them, and a program may write them anew for every section. */
const repeating = new Set(['header', 'footer']);

/**
 * Compares what stands beside the flow of both sides: headers, footers, notes, comments, boxes, drawn words, and what
 * is hidden or struck through. `isWithin` says of a place whether it lies between our texts; what lies outside of them
 * in a longer contract is beside our text.
 */
export function compareAsides(
  ours: readonly ReturnedAside[],
  theirs: readonly ReturnedAside[],
  {
    whole,
    isWithin,
    places,
    diffWords,
  }: {
    readonly whole: boolean;
    readonly isWithin: (aside: ReturnedAside) => boolean;
    readonly places: PlaceReader;
    readonly diffWords: DiffWords;
  },
): { readonly findings: readonly Finding[]; readonly counts: AsideCounts } {
  const counts: AsideCounts = { unchanged: 0, changed: 0, notOurs: 0, beside: 0, unseen: 0 };
  const findings: Finding[] = [];
  const own = ours.map(toldOf);
  const found = new Set<Told>();
  const left: Told[] = [];
  for (const told of theirs.map(toldOf)) {
    const repeats = repeating.has(told.aside.part);
    const same = own.find((each) => isAlike(each, told) && (repeats || !found.has(each)));
    if (!same) left.push(told);
    else {
      found.add(same);
      if (told.aside.look === 'shown') counts.unchanged += told.words.length;
      else if (told.aside.look !== 'faint') counts.unseen += told.words.length;
    }
  }
  for (const told of left) {
    const { aside, words } = told;
    const { part, look } = aside;
    const add = (kind: Finding['kind'], what: string, text: Finding['words']) =>
      findings.push({
        kind,
        language: null,
        place: places.ofAside(aside),
        what,
        words: cutWords(text),
        count: words.length,
      });
    const text = textOfWords(words);
    if (look !== 'shown') {
      if (look !== 'faint') counts.unseen += words.length;
      add(
        look === 'struck' ? 'struck' : 'hidden',
        look,
        wholeText(look === 'struck' ? 'removed' : 'added', text),
      );
      continue;
    }
    const partner = own.find(
      (each) => !found.has(each) && each.aside.part === part && each.aside.look === 'shown',
    );
    const difference = partner && readDifference(partner.words, words, diffWords);
    if (partner && difference) {
      found.add(partner);
      counts.changed += words.length;
      add('changed', part, difference);
    } else if (!whole && !isWithin(aside)) {
      counts.beside += words.length;
      add('beside', part, wholeText('added', text));
    } else {
      counts.notOurs += words.length;
      add('not-ours', part, wholeText('added', text));
    }
  }
  if (whole) {
    for (const { aside, words } of own.filter((each) => !found.has(each) && each.aside.look === 'shown')) {
      findings.push({
        kind: 'missing',
        language: null,
        place: { part: aside.part, number: aside.number, paragraph: null, after: null },
        what: aside.part,
        words: cutWords(wholeText('removed', textOfWords(words))),
        count: words.length,
      });
    }
  }
  return { findings, counts };
}

function toldOf(aside: ReturnedAside): Told {
  const words = wordsOf(aside.runs);
  return { aside, words, key: lineKey({ all: words }) };
}

function isAlike(one: Told, other: Told): boolean {
  return one.aside.part === other.aside.part && one.aside.look === other.aside.look && one.key === other.key;
}
