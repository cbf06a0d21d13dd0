import { z } from 'zod';
import { countryCode, person, plainDate, reason, shortReason } from './pieces.ts';

/** First versions of what entries about the partner itself carry. */

const text = (max: number) => z.string().max(max);

const fields = z.object({
  name: text(300).min(1),
  acronym: text(60).nullable(),
  aliases: z.array(text(300)).max(20),
  type: z
    .enum([
      'national-ngo',
      'international-ngo',
      'community-based-organisation',
      'red-cross-red-crescent',
      'civil-society-other',
      'government',
      'un-entity',
      'intergovernmental',
      'academic',
      'private-sector',
      'other',
    ])
    .nullable(),
  country: countryCode.nullable(),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).max(20),
  headquartersId: z.string().nullable(),
  headquartersName: text(300).nullable(),
  vendorNumbers: z.array(z.object({ agency: text(60), number: z.string().min(1).max(60) })).max(20),
  iatiIdentifier: text(100).nullable(),
  unppNumber: text(60).nullable(),
  contacts: z
    .array(z.object({ name: text(200), title: text(200), email: text(200), phone: text(60) }))
    .max(20),
  scope: z.object({ inScope: z.boolean(), reason: text(2000).min(1) }).nullable(),
  directContact: z.boolean().nullable(),
  notes: text(4000).nullable(),
});

export const partnerEntries1 = {
  'partner.created': z.object({ reference: z.string(), fields }),
  'partner.edited': z.object({ set: fields.partial() }),
  'partner.archived': z.object({ reason: shortReason }),
  'partner.restored': z.object({}),
  /** A person chose between concurrent edits: the value replaces all that were live in the register. */
  'conflict.settled': z.object({ key: z.string().max(200), value: z.unknown() }),
  'partner.basis-recorded': z.object({
    id: z.string(),
    kind: z.enum(['emergency', 'no-contact']),
    reason,
    approver: person,
    from: plainDate,
    until: plainDate,
  }),
  'partner.basis-ended': z.object({ id: z.string(), on: plainDate, reason }),
} as const;
