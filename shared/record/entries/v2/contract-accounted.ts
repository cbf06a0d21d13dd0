import { z } from 'zod';
import { agreementEntries1 } from '../v1/agreement.ts';

/**
 * Second versions of what a check of a returned contract writes: with an account of everything in the file, and with
 * elements whose clauses came back in other words. What was checked before says nothing of either.
 */

const words = z.array(z.object({ op: z.enum(['same', 'removed', 'added']), text: z.string() }));

const finding = z.object({
  kind: z.enum([
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
  ]),
  place: z
    .object({
      part: z.enum([
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
      ]),
      number: z.int().nullable(),
      paragraph: z.int().nullable(),
      after: z.string().nullable(),
    })
    .nullable(),
  language: z.string().nullable(),
  what: z.string(),
  words,
  count: z.int(),
});

const account = z.object({
  basis: z.enum(['annex', 'draft', 'library']),
  choices: z.array(z.string()),
  whole: z.boolean(),
  words: z.object({
    read: z.int(),
    unchanged: z.int(),
    changed: z.int(),
    notOurs: z.int(),
    beside: z.int(),
    unseen: z.int(),
  }),
  findings: z.array(finding),
});

const checked1 = agreementEntries1['agreement.contract-checked'];
export const contractChecked2 = checked1.extend({
  check: checked1.shape.check.extend({ account: account.nullable() }),
});
export const contractCheckedFrom1 = (data: z.infer<typeof checked1>): z.infer<typeof contractChecked2> => ({
  ...data,
  check: { ...data.check, account: null },
});

const element1 = agreementEntries1['agreement.element-checked'];
const elementCheck1 = element1.shape.check.unwrap();
export const elementChecked2 = element1.extend({
  check: elementCheck1
    .extend({ state: z.enum(['present', 'changed', 'absent', 'not-applicable']) })
    .nullable(),
});
export const elementCheckedFrom1 = (data: z.infer<typeof element1>): z.infer<typeof elementChecked2> => data;
