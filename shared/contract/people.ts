import { z } from 'zod';
import { plainDateSchema } from '../ground/dates/plain-date.ts';
import { listOf, request } from '../ground/refusals/request.ts';
import { noPersonFields, personFieldsSchema } from '../record/shapes/people.ts';
import { personViewSchema } from '../rules/people/person-view.ts';
import { workspaceStatusSchema } from './workspace.ts';

/** A person of the office's list, by id or by name. */
export const personReference = z.string().trim().min(1).max(200);

const notFound = ['PERSON_NOT_FOUND', 'PERSON_AMBIGUOUS'] as const;
const { entity, language, roles } = personFieldsSchema.shape;

export const peopleContract = {
  list: request({
    summary:
      'List the office’s people, what is assigned to them, and their roles, which on one computer guide and do not guard.',
    changes: false,
    input: z.object({
      /** Those who left too. */
      left: z.boolean().optional(),
    }),
    output: listOf(personViewSchema),
    errors: [],
  }),
  add: request({
    summary: 'Add a person to the office’s list.',
    changes: true,
    input: z.object({
      fields: personFieldsSchema.extend({
        entity: entity.default(noPersonFields.entity),
        language: language.default(noPersonFields.language),
        roles: roles.default([...noPersonFields.roles]),
      }),
    }),
    output: personViewSchema,
    errors: ['PERSON_LISTED'],
  }),
  edit: request({
    summary: 'Change what the list says of a person; what was signed keeps the name that it was signed with.',
    changes: true,
    input: z.object({ person: personReference, fields: personFieldsSchema.partial() }),
    output: personViewSchema,
    errors: [...notFound, 'PERSON_LISTED', 'NOTHING_TO_CHANGE'],
  }),
  leave: request({
    summary: 'Record that a person left; what is assigned to that person stays so, and says it.',
    changes: true,
    input: z.object({ person: personReference, on: plainDateSchema.optional() }),
    output: personViewSchema,
    errors: [...notFound, 'PERSON_LEFT', 'FUTURE_DATE'],
  }),
  restore: request({
    summary: 'Put a person who left back on the list.',
    changes: true,
    input: z.object({ person: personReference }),
    output: personViewSchema,
    errors: [...notFound, 'PERSON_NOT_LEFT', 'PERSON_LISTED'],
  }),
  choose: request({
    summary: 'Say who of the list works at this device; changes are signed under that name.',
    changes: true,
    input: z.object({ person: personReference }),
    output: workspaceStatusSchema,
    errors: [...notFound, 'PERSON_LEFT'],
  }),
  setReviewRule: request({
    summary: 'Set whether somebody other than the reviewer has to sign and approve what rests on the review.',
    changes: true,
    input: z.object({ someoneElse: z.boolean() }),
    output: workspaceStatusSchema,
    errors: [],
  }),
};
