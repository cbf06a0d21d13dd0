/**
 * Fixed words of an annex, in each language of the clause library (`annex` of its texts). `{name}` stands for a value,
 * and `annexWordValues` says which values each word takes.
 *
 * The number of a page is `pageBefore` + number + `pageBetween` + count + `pageAfter`, with the spaces that stand in
 * them. Only `pageAfter` may be empty: in English nothing follows.
 */
export const annexWords = [
  'title',
  'subtitle',
  'between',
  'and',
  'agreement',
  'definitionsNote',
  'prevailing',
  'channels',
  'channelsIntro',
  'channel',
  'contact',
  'languages',
  'schedule',
  'scheduleIntro',
  'obligation',
  'dueOn',
  'verification',
  'support',
  'signatures',
  'forTheUn',
  'forThePartner',
  'name',
  'function',
  'date',
  'signature',
  'provenance',
  'provenanceIntro',
  'clause',
  'version',
  'variant',
  'hash',
  'approvedBy',
  'modelText',
  'hashRule',
  'textHash',
  'draft',
  'pageBefore',
  'pageBetween',
  'pageAfter',
  'shareNote',
  'fictional',
  'unanswered',
] as const;
export type AnnexWord = (typeof annexWords)[number];

/** Values by word; one that isn't named here takes none. */
export const annexWordValues: Readonly<Partial<Record<AnnexWord, readonly string[]>>> = {
  /** Reference of the agreement. */
  subtitle: ['reference'],
  /** Title of the clause of definitions: its number would go stale when a clause is inserted. */
  definitionsNote: ['clause'],
  /** Names of the languages, written in the language of the text. */
  prevailing: ['languages', 'language'],
  /** Reference of the plan. */
  scheduleIntro: ['plan'],
  /** Name of the party. */
  forTheUn: ['name'],
  forThePartner: ['name'],
  /** Label of the placeholder. */
  unanswered: ['label'],
};
