import { z } from 'zod';
import { request } from '../ground/refusals/request.ts';

/** A file on the computer that runs the program, with the list of sums and its signature beside it. */
export const updateInputSchema = z.object({
  path: z.string().trim().min(1).max(1000),
  /** Whether a version older than this program is meant. */
  older: z.boolean().default(false),
});

export const updateErrors = [
  'FILE_NOT_READABLE',
  'UPDATE_NO_KEY',
  'UPDATE_UNSIGNED',
  'UPDATE_FORGED',
  'UPDATE_ALTERED',
  'UPDATE_NO_PROGRAM',
  'UPDATE_OTHER_SYSTEM',
  'UPDATE_OLDER',
] as const;

export const checkedUpdateSchema = z.object({
  /** As the release calls it, whatever it is called here. */
  name: z.string(),
  /** Version of this program. */
  from: z.string(),
  /** Version that the file brings. */
  to: z.string(),
  step: z.enum(['newer', 'same', 'older']),
  /** `installer`: the system installs it. `program`: it is the program itself, in one file. `folder`: to be unpacked. */
  form: z.enum(['installer', 'program', 'folder']),
  bytes: z.int(),
  sha256: z.string(),
});
export type CheckedUpdate = z.infer<typeof checkedUpdateSchema>;

export const updateContract = {
  check: request({
    summary:
      'Check a newer program that was brought as a file: signature, sums, system and version. Installs nothing.',
    changes: false,
    withoutWorkspace: true,
    input: updateInputSchema,
    output: checkedUpdateSchema,
    errors: updateErrors,
  }),
};
