import { ok } from '../../../shared/ground/result.ts';
import { os } from '../implement.ts';
import { statusOf } from '../session.ts';

export const getStatus = os.workspace.getStatus.handler(({ context }) => ok(statusOf(context.session)));
