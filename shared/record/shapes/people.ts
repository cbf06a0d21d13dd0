import { z } from 'zod';
import { personSchema } from '../journal/entry.ts';

/** What a person does in the office, as the office chooses. On one laptop roles guide: they keep nobody out. */
export const roles = ['officer', 'reviewer', 'approver', 'head-of-office', 'reader'] as const;
export const roleSchema = z.enum(roles);
export type Role = (typeof roles)[number];

/** What the office's list says of a person. */
export const personFieldsSchema = personSchema.extend({
  /** UN entity; empty for the office's own. */
  entity: z.string().trim().max(60),
  /** ISO 639. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .nullable(),
  roles: z.array(roleSchema).max(roles.length),
});
export type PersonFields = z.infer<typeof personFieldsSchema>;

/** Where nobody recorded it. */
export const noPersonFields: Omit<PersonFields, 'name' | 'function'> = {
  entity: '',
  language: null,
  roles: [],
};

/** To whom a partner or an assessment is assigned: a person of the list, with the name as it was then. */
export const assignedSchema = z.object({ person: z.string(), name: z.string() });
export type Assigned = z.infer<typeof assignedSchema>;
