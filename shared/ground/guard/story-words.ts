/**
 * Plain words of which none tells of a case. Enough kinds of them in one short account of one person do. Each kind is
 * counted once; what is said in general is left aside.
 */
export interface StoryWords {
  /** One person told of, beside those among the signs: kin, "a lady from", initials. */
  readonly kin: RegExp;
  /** Staff and people of standing whom the signs don't name. */
  readonly rank: RegExp;
  /** Body, clothes, bed, nights, pictures, marriage, birth, honour. */
  readonly body: RegExp;
  /** Gifts, money, favours, what is held back or given back. */
  readonly trade: RegExp;
  /** Leaving, losing, stopping, being moved, settling. */
  readonly left: RegExp;
  /** That it was said, seen or heard, or on which day: an account, not a rule. */
  readonly heard: RegExp;
  /** What makes a sentence one about everybody: "must", "never", "each", plurals of staff. */
  readonly general: RegExp;
}
