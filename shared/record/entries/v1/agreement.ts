import { z } from 'zod';
import {
  countryCode,
  languageCode,
  person,
  plainDate,
  semanticVersion,
  shortReason,
  storedFile,
} from './pieces.ts';

/** First versions of what entries about a partner's agreements carry. */

const fields = z.object({
  reference: z.string().trim().min(1).max(100),
  type: z
    .enum([
      'agreement-of-cooperation',
      'programme-cooperation-agreement',
      'small-scale-agreement',
      'memorandum-of-understanding',
      'contract-for-works-or-services',
      'sub-agreement',
      'other',
    ])
    .nullable(),
  parties: z.array(z.string().trim().min(1).max(300)).max(20),
  entities: z.array(z.string().trim().min(1).max(60)).max(20),
  startsOn: plainDate.nullable(),
  endsOn: plainDate.nullable(),
  value: z.object({ amount: z.number().min(0), currency: z.string().regex(/^[A-Z]{3}$/) }).nullable(),
  programme: z.string().max(300),
  countries: z.array(countryCode).max(60),
  status: z.enum(['draft', 'active', 'suspended', 'ended', 'terminated']),
  languages: z.array(languageCode).max(6),
  prevailing: languageCode.nullable(),
});

const element = z.enum([
  'definitions',
  'standards-of-conduct',
  'under-18',
  'marriage-exception',
  'exchange-for-sex',
  'relations-with-beneficiaries',
  'appropriate-measures',
  'vetting',
  'disclosure',
  'training',
  'code-of-conduct',
  'no-retaliation',
  'reporting',
  'victim-assistance',
  'investigation',
  'cooperation',
  'corrective-action',
  'removal-of-personnel',
  'flow-down',
  'capacity-assessment',
  'capacity-plan',
  'information-sharing',
  'monitoring',
  'suspension-termination',
  'declaration',
  'survival',
]);

const elementCheck = z.object({
  state: z.enum(['present', 'absent', 'not-applicable']),
  article: z.string().max(100),
  quote: z.string().max(4000),
  reason: z.string().max(2000).nullable(),
  source: z.enum(['officer', 'document', 'annex']),
  on: plainDate,
});

/** A clause as it stands in an annex: which words, and who had approved them. */
const annexClause = z.object({
  clause: z.string(),
  version: semanticVersion,
  variant: z.string(),
  hashes: z.record(z.string(), z.string()),
  pack: z.string().nullable(),
  approved: z.object({ by: person, on: plainDate }).nullable(),
});

const annex = z.object({
  id: z.string(),
  reference: z.string(),
  on: plainDate,
  set: z.enum(['minimum', 'standard', 'enhanced', 'flow-down']),
  languages: z.array(languageCode).min(1).max(2),
  form: z.enum(['annex', 'clauses']),
  clauses: z.array(annexClause),
  values: z.record(z.string(), z.string()),
  textHash: z.string(),
  file: storedFile,
});

const contractCheck = z.object({
  id: z.string(),
  on: plainDate,
  file: storedFile,
  annex: z.string().nullable(),
  deviations: z.array(
    z.object({
      kind: z.enum(['unchanged', 'changed', 'missing', 'added']),
      clause: z.string().nullable(),
      language: z.string(),
      title: z.string(),
      words: z.array(z.object({ op: z.enum(['same', 'removed', 'added']), text: z.string() })),
    }),
  ),
});

export const agreementEntries1 = {
  'agreement.added': z.object({ id: z.string(), on: plainDate, fields }),
  'agreement.edited': z.object({ id: z.string(), set: fields.partial() }),
  'agreement.withdrawn': z.object({ id: z.string(), reason: shortReason }),
  'agreement.element-checked': z.object({ id: z.string(), element, check: elementCheck.nullable() }),
  'agreement.annex-made': z.object({ id: z.string(), annex }),
  'agreement.contract-checked': z.object({ id: z.string(), check: contractCheck }),
} as const;
