import { foldText } from './fold-text.ts';

/**
 * What the guard looks for in one language. Every pattern is matched against folded text (`fold-text.ts`):
 * without accents and vowel signs, digits as 0–9, one sentence at a time.
 */
export interface GuardWords {
  /** Abuse told as something that happened: "was raped". Words of rules ("is forbidden") don't belong here. */
  readonly acts: RegExp;
  /** Nouns of abuse, which rules use as well. */
  readonly abuse: RegExp;
  /** What stands shortly before a name when it is that of an accused person: "complaint against". */
  readonly accusing: RegExp;
  /** What stands shortly after such a name: "is accused". */
  readonly accused: RegExp;
  /** One person concerned: "the survivor", never "survivors". */
  readonly role: RegExp;
  /** What is told of one person: "told us", "lives in", "is pregnant". */
  readonly details: RegExp;
  /** A role with something of its own, in one: "the victim's mother". */
  readonly belongings: RegExp;
  /** Records of a case: "statement of the victim", "rape case". */
  readonly records: RegExp;
  /** Ages of one person, in the group `age`; ranges and "under 18" don't match. */
  readonly ages: readonly RegExp[];
  /** A name after a title or after "named", in the group `name`. */
  readonly named: RegExp;
  /** The sentence speaks of a possible case, not of one: "if", "anyone", "must". */
  readonly conditional: RegExp;
  /** The sentence speaks of rules, training or forms. */
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

const ending = (alternative: string) => alternative.replace(/(?<=\p{L})\*$/u, '\\p{L}*');
