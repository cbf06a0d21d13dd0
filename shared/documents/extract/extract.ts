import { z } from 'zod';
import { unLanguages } from '../../ground/un-languages.ts';

/** Of extracts: a program shows its own number and every lower one (docs/package-format.md). */
export const extractFormat = 1;

const line = z.string().max(100_000);

const extractPartSchema = z.object({ heading: line, lines: z.array(line).max(10_000) });

/** What a redacted package carries in place of the record: words to be read, and nothing that another record could take over. */
export const extractSchema = z.object({
  format: z.int().positive().max(extractFormat),
  audience: z.enum(['partner', 'donor']),
  language: z.enum(unLanguages),
  office: z.string().max(200),
  entity: z.string().max(60),
  /** The day as of which it tells. */
  asOf: z.string().max(10),
  fictional: z.boolean(),
  /** What the audience doesn't get, in words; always the same, so that it doesn't tell what there is. */
  withheld: z.array(line).max(100),
  partners: z
    .array(
      z.object({
        name: z.string().max(300),
        /** One for each signed result of the partner's own copies; one for a donor. */
        sheets: z.array(
          z.object({ title: line, markings: z.array(line).max(100), parts: z.array(extractPartSchema) }),
        ),
      }),
    )
    .max(100_000),
});
export type Extract = z.infer<typeof extractSchema>;
export type ExtractSheet = Extract['partners'][number]['sheets'][number];
export type ExtractAudience = Extract['audience'];

/** Kinds of things that each audience doesn't get, as the manifest of its package names them. */
export const withheldKinds: Readonly<Record<ExtractAudience, readonly string[]>> = {
  partner: [
    'internal notes and statements',
    'reasons where the review differs',
    'note for the record',
    'decision and its justification',
    'reasons, measures and approvals',
    'names of other entities',
    'vendor numbers, references and identifiers',
    'due diligence',
    'documents',
  ],
  donor: [
    'comments, reasons and notes',
    'names of people and contacts',
    'answers to standards',
    'evidence and documents',
    'due diligence',
    'allegations and decisions',
    'words of actions and names of courses',
    'references and identifiers',
  ],
};
