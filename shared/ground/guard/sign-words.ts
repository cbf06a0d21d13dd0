/**
 * Signs that tell of a case only when several stand together: none is a word of abuse. Matched as `GuardWords` are. A
 * report in roundabout words has a person, somebody of the staff, and a room, a gift, a silence or a consequence.
 */
export interface SignWords {
  /** One person who may be concerned, as a noun: "a girl", "the widow", "his intern". */
  readonly someone: RegExp;
  /** The same as a pronoun: "she". */
  readonly pronoun: RegExp;
  /** One person with power over others: "the storekeeper", "her supervisor", "our guard". */
  readonly holder: RegExp;
  /** What touches the body, the bed or the birth; with a person it is told: "touched", "expecting", "his photos". */
  readonly close: RegExp;
  /** Being alone together, for which others may have reasons: "his room", "after hours", "waits for her". */
  readonly alone: RegExp;
  /** What is given or promised: "extra soap", "a longer contract", "before the others". */
  readonly gain: RegExp;
  /** Silence that is bought or forced, in one phrase: "not to go to the police", "the family took two goats". */
  readonly hush: RegExp;
  /** What became of a person: "dropped out", "is in the safe house", "result given to her aunt". */
  readonly aftermath: RegExp;
  /** A complaint or report of one case, in one phrase: "after a complaint by a girl", "the suspect is our". */
  readonly complaint: RegExp;
  /** Ties an example to what happened here: "our own", "last week". Such an example isn't invented. */
  readonly real: RegExp;
}
