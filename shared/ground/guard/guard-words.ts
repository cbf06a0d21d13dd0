import { foldText } from './fold-text.ts';

/**
 * What the guard looks for in one language. Every pattern is matched against folded text (`fold-text.ts`):
 * without accents and vowel signs, digits as 0–9, one sentence at a time.
 */
export interface GuardWords {
  /** Abuse told as something that happened: "was raped". Words of rules ("is forbidden") don't belong here. */
  readonly acts: RegExp;
  /** Nouns of sex and harm, which tell of an act when one person concerned stands beside them: "relationship with". */
  readonly harm: RegExp;
  /** Nouns of abuse, which rules use as well. */
  readonly abuse: RegExp;
  /** What stands shortly before a name when it is that of an accused person: "complaint against". */
  readonly accusing: RegExp;
  /** What stands after such a name: "is accused". */
  readonly accused: RegExp;
  /** What befell an accused person: "was dismissed". A name in such a sentence on abuse is one of a case. */
  readonly consequences: RegExp;
  /** One person concerned by their part in a case: "the survivor", never "survivors". */
  readonly role: RegExp;
  /** Any single person who may be concerned, or a few: "a girl", "she", "two pupils". */
  readonly person: RegExp;
  /** What is told of a person in such a part: "told us", "was taken to", "lives in". */
  readonly facts: RegExp;
  /** Any past verb: it tells of a person in such a part, unless the sentence is about rules. */
  readonly past: RegExp;
  /** What tells of a case where it is said of any single person: "pregnant", "an orphan", "tent 14". */
  readonly private: RegExp;
  /** A role with something of its own, in one: "the victim's mother". */
  readonly belongings: RegExp;
  /** Records of a case: "statement of the victim", "rape case". */
  readonly records: RegExp;
  /** The same in the name of a file, where small words are left out. */
  readonly fileRecords: RegExp;
  /** Ages of one person, in the group `age` where it is a number; ranges and "under 18" don't match. */
  readonly ages: readonly RegExp[];
  /** A name after a title or after "named", in the one group that matched. */
  readonly named: RegExp;
  /** The sentence says of itself that it is made up: "scenario", "invented". It silences everything. */
  readonly invented: RegExp;
  /** Here begins what is possible only: "if", "anyone". It silences what follows, up to a turn. */
  readonly hypothetical: RegExp;
  /** Duties and denials: "must", "not". They silence what follows in their own clause; a past act before them stands. */
  readonly modal: RegExp;
  /** Where a clause ends. */
  readonly boundary: RegExp;
  /** Where a supposition ends: "but". */
  readonly turn: RegExp;
  /** The sentence speaks of rules, training or forms: what isn't told as a fact of one person is silent. */
  readonly rules: RegExp;
  /** A function after a name: "Amina, protection officer" is a colleague. */
  readonly functions: RegExp;
}

/** Any of the alternatives as whole words, in any case; `*` at the end of one stands for any ending. */
export function anyWord(...alternatives: readonly string[]): RegExp {
  return pattern(`(?<![\\p{L}\\p{N}])(?:${alternatives.map(ending).join('|')})(?![\\p{L}\\p{N}])`);
}

/** Any of the alternatives wherever they stand, for scripts that don't part words or that prefix them. */
export function anyPart(...alternatives: readonly string[]): RegExp {
  return pattern(`(?:${alternatives.map(ending).join('|')})`);
}

/** A pattern over folded text, itself folded: it may be written with its accents. */
export function pattern(source: string, flags = 'giu'): RegExp {
  return new RegExp(foldText(source).text, flags);
}

/** Matches nowhere. */
export const nothing = /(?!)/g;

const ending = (alternative: string) => alternative.replace(/(?<=\p{L})\*$/u, '\\p{L}*');
