import { ok } from '../../../shared/ground/result.ts';
import { os } from '../implement.ts';
import { closeJournal } from '../session.ts';
import { keepCopyAtClose } from './care/own-copies.ts';

export const close = os.workspace.close.handler(async ({ context: { session } }) => {
  await keepCopyAtClose(session);
  closeJournal(session);
  session.emit({ type: 'workspace.changed' });
  return ok({});
});
