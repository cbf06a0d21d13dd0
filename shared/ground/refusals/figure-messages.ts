/** What is said where figures, reports and past days can't be told. Part of `messages.ts`. */
export const figureMessages = {
  TREND_TOO_LONG:
    'A trend has at most {most} days to look at, and these are more. Nothing was counted. Choose a shorter time, or quarters or years.',
  DAY_AHEAD:
    'The day {asOf} lies ahead: nobody knows yet what will be known by its end. Nothing was made. Choose today or an earlier day.',
  PARTNER_NOT_YET:
    '“{reference}” was not in the register by the end of {asOf}. Nothing was written. Choose a later day; the partner’s history says since when it is there.',
};
