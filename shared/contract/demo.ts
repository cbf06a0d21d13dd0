import { z } from 'zod';
import { request } from '../ground/refusals/request.ts';
import { workspaceStatusSchema } from './workspace.ts';

export const demoContract = {
  create: request({
    summary: 'Create a workspace of about sixty fictional partners at every stage, to learn and to show.',
    changes: true,
    withoutWorkspace: true,
    input: z.object({ folder: z.string().trim().min(1).max(1000), passphrase: z.string().max(1000) }),
    output: z.object({ status: workspaceStatusSchema, recoveryKey: z.string() }),
    errors: [
      'FOLDER_NOT_EMPTY',
      'FOLDER_NOT_WRITABLE',
      'PATH_TOO_LONG',
      'PASSPHRASE_TOO_SHORT',
      'DISK_FULL',
      'DISK_FAILED',
    ],
  }),
};
