import { ok } from '../../../../shared/ground/result.ts';
import { os } from '../../implement.ts';
import { lookInto } from './look-into.ts';
import { lostSince } from './lost-since.ts';
import { openCopy } from './open-copy.ts';

export const previewRestore = os.workspace.previewRestore.handler(async ({ input, context: { session } }) => {
  const copy = await openCopy(session, input);
  if (!copy.ok) return copy;
  try {
    const { facts, missing } = lookInto(copy.value);
    const lost = await lostSince(session, copy.value, input.folder);
    return ok({ backup: facts, complete: missing.length === 0, missing, lost });
  } finally {
    copy.value.backup.store.close();
  }
});
