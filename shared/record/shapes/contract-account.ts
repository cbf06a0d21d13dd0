import { z } from 'zod';

/** What a check of a returned contract accounts for beside its clauses. Words are those of the contract itself. */

export const findingKinds = [
  'other-agreement',
  'second-annex',
  'not-ours',
  'changed',
  'missing',
  'moved',
  'hidden',
  'struck',
  'filled',
  'tracked',
  'capitals',
  'reference',
  'unread',
  'beside',
  'unaccounted',
] as const;

export const placeParts = [
  'body',
  'header',
  'footer',
  'footnote',
  'endnote',
  'comment',
  'text-box',
  'drawing',
  'chart',
  'diagram',
  'contents',
  'file',
] as const;

/** Where something stands in a contract. */
export const contractPlaceSchema = z.object({
  part: z.enum(placeParts),
  /** Which section's header, which note, comment or box, from 1. */
  number: z.int().nullable(),
  /** Paragraph of the body, from 1; null where it stands at none. */
  paragraph: z.int().nullable(),
  /** The clause of ours before it, as the contract numbers and calls it; null before the first. */
  after: z.string().nullable(),
});
export type ContractPlace = z.infer<typeof contractPlaceSchema>;

export const findingSchema = z.object({
  kind: z.enum(findingKinds),
  place: contractPlaceSchema.nullable(),
  /** Where the finding is of one language. */
  language: z.string().nullable(),
  /** A stable word for programs: what can't be read, why text is not seen; else the name or number that it is about. */
  what: z.string(),
  /** The difference word by word, or the whole text under one sign; long ones are cut. */
  words: z.array(z.object({ op: z.enum(['same', 'removed', 'added']), text: z.string() })),
  /** How many words, places or paragraphs it is about. */
  count: z.int(),
});
export type Finding = z.infer<typeof findingSchema>;

/** Words of a contract, each counted once. */
export const accountedWordsSchema = z.object({
  read: z.int(),
  unchanged: z.int(),
  /** In a clause or part of ours that differs, its unchanged words too. */
  changed: z.int(),
  notOurs: z.int(),
  beside: z.int(),
  /** Hidden or struck through. */
  unseen: z.int(),
});
export type AccountedWords = z.infer<typeof accountedWordsSchema>;

export const contractAccountSchema = z.object({
  /** What the contract was compared with: a kept annex, the choices that a draft names, or what the library suggests. */
  basis: z.enum(['annex', 'draft', 'library']),
  /** Of a draft the set and wordings that it names; empty otherwise. */
  choices: z.array(z.string()),
  /** Whether the file is an annex of ours alone, of which every word has to be ours. */
  whole: z.boolean(),
  words: accountedWordsSchema,
  findings: z.array(findingSchema),
});
export type ContractAccount = z.infer<typeof contractAccountSchema>;
