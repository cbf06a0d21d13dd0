/** Answers as stories write them, one character a standard; "." leaves a standard open. */
export const openLetter = '.';

const answers: Readonly<Record<string, string>> = {
  Y: 'yes',
  N: 'no',
  A: 'not-applicable',
  '1': 'absent',
  '2': 'progressing',
  '3': 'adequate',
};

/** The answer that a letter stands for; undefined for "." and for what is no letter of a story. */
export function answerOf(letter: string | undefined): string | undefined {
  return letter !== undefined && Object.hasOwn(answers, letter) ? answers[letter] : undefined;
}
