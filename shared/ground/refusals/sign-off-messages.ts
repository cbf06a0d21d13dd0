/** Refusals about letters whose figures were signed off; see messages.ts. */
export const signOffMessages = {
  SIGN_OFF_NOT_FOUND:
    'No signed-off letter, or more than one, is called “{letter}”. Nothing was done. Take its id from the list of signed-off letters.',
  SIGN_OFF_NAMED:
    'The figures of a letter “{name}” were signed off on {on}. Nothing was recorded. Choose another name, or withdraw that one first, with the reason.',
  SIGN_OFF_WITHDRAWN: 'The sign-off of “{name}” was withdrawn on {on} already. Nothing was recorded.',
} as const;
