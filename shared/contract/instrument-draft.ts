import { z } from 'zod';
import { instrumentDraftSchema } from '../content/instrument-draft/draft.ts';
import { draftProblemSchema } from '../content/instrument-draft/draft-problem.ts';
import { plainDateSchema } from '../ground/dates/plain-date.ts';
import { fileSchema, listOf, referenceSchema, request } from '../ground/refusals/request.ts';
import { unLanguages } from '../ground/un-languages.ts';
import { instrumentDifferenceSchema } from '../rules/assessment/instrument-difference.ts';
import { impactSchema } from '../rules/instrument-draft/impact-view.ts';

const draft = referenceSchema;
const name = z.string().trim().min(1).max(200);
const version = z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/);
const named = z.object({ instrument: z.string().trim().min(1), version: version.optional() });
const language = z.enum(unLanguages).default('en');

/** A draft as it is kept, with what it lacks. */
export const draftAnswerSchema = z.object({
  draft: z.string(),
  content: instrumentDraftSchema,
  problems: z.array(draftProblemSchema),
  /** The number under which it would be released; null while its numbers are missing. */
  suggestedVersion: z.string().nullable(),
});

/** Drafts of instruments: the official wording as an officer enters it. They belong to no journal until they are released. */
export const instrumentDraftRequests = {
  listDrafts: request({
    summary: 'List the drafts of instruments that are kept in this workspace on this device.',
    changes: false,
    input: z.object({}),
    output: listOf(
      z.object({
        reference: z.string(),
        name: z.string(),
        instrument: z.string(),
        /** The version that it was copied from. */
        from: z.object({ instrument: z.string(), version: z.string() }).nullable(),
        languages: z.array(z.string()),
        /** How much keeps it from being released, and how much is told beside. */
        stops: z.int(),
        open: z.int(),
        /** False for one that this program can't read; it is kept as it is. */
        readable: z.boolean(),
      }),
    ),
    errors: [],
  }),
  getDraft: request({
    summary: 'Show a draft of an instrument with everything that it lacks, by place.',
    changes: false,
    input: z.object({ draft }),
    output: draftAnswerSchema,
    errors: ['DRAFT_NOT_FOUND'],
  }),
  edit: request({
    summary:
      'Begin a draft of an instrument, from a version or from empty, or replace what it says; answers with what it lacks.',
    changes: true,
    input: z.object({
      /** Left out to begin one. */
      draft: draft.optional(),
      name: name.optional(),
      /** The version to copy; left out to begin from empty. The newest where no version is said. */
      from: named.optional(),
      /** Of a draft from empty. */
      scale: z.enum(['met', 'sum']).default('met'),
      standards: z.int().min(1).max(99).default(8),
      /** Languages to begin with beside English. */
      languages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)).default([]),
      /** All that the draft says, in place of what it said. */
      content: instrumentDraftSchema.optional(),
    }),
    output: draftAnswerSchema,
    errors: ['DRAFT_NOT_FOUND', 'UNKNOWN_INSTRUMENT'],
  }),
  discardDraft: request({
    summary:
      'Delete a draft of an instrument; the answer holds what it said, from which it can be kept again.',
    changes: true,
    input: z.object({ draft }),
    output: z.object({ draft: z.string(), content: instrumentDraftSchema }),
    errors: ['DRAFT_NOT_FOUND'],
  }),
  compare: request({
    summary: 'Tell what differs between two versions of an instrument, or between a version and a draft.',
    changes: false,
    input: z.object({ from: named, to: z.union([named, z.object({ draft })]), language }),
    output: z.object({
      from: z.object({ instrument: z.string(), version: z.string() }),
      /** A draft has no version yet. */
      to: z.object({ instrument: z.string(), version: z.string().nullable() }),
      differences: z.array(instrumentDifferenceSchema),
    }),
    errors: ['UNKNOWN_INSTRUMENT', 'DRAFT_NOT_FOUND', 'DRAFT_INCOMPLETE'],
  }),
  impact: request({
    summary:
      'Name every partner whose result would be another one under the rules of a draft, and who can’t be judged.',
    changes: false,
    readsLong: true,
    input: z.object({ draft }),
    output: impactSchema,
    errors: ['DRAFT_NOT_FOUND', 'DRAFT_INCOMPLETE'],
  }),
  exportPreview: request({
    summary: 'Give the self-assessment form as it would be made from a draft, with a fictional partner.',
    changes: false,
    input: z.object({ draft, language }),
    output: z.object({ file: fileSchema }),
    errors: ['DRAFT_NOT_FOUND', 'DRAFT_INCOMPLETE'],
  }),
  release: request({
    summary:
      'Make the content pack of a draft as a version, to be sent to other offices and taken in; changes nothing here.',
    changes: false,
    input: z.object({
      draft,
      /** The suggested one where it is left out. */
      version: version.optional(),
      /** Who of the publisher confirmed that the words are those of the document. */
      confirmedBy: z.object({ name, function: name, on: plainDateSchema }).optional(),
    }),
    output: z.object({
      file: fileSchema,
      instrument: z.string(),
      version: z.string(),
      /** Of the pack. */
      sha256: z.string(),
      /** Languages that it brings. */
      languages: z.array(z.string()),
      /** Languages of the draft that still lack titles, requirements, answers or ratings. */
      leftOut: z.array(z.string()),
      modelText: z.boolean(),
      /** What is told beside: it doesn’t keep the release back. */
      open: z.array(draftProblemSchema),
    }),
    errors: ['DRAFT_NOT_FOUND', 'DRAFT_INCOMPLETE', 'INSTRUMENT_VERSION_KNOWN'],
  }),
};
