import { ok } from '../../../shared/ground/result.ts';
import { os } from '../implement.ts';
import { closeJournal } from '../session.ts';

export const close = os.workspace.close.handler(({ context: { session } }) => {
  closeJournal(session);
  session.emit({ type: 'workspace.changed' });
  return ok({});
});
