import { demoPartners } from '../../../shared/demo/partners.ts';
import { demoOffice, demoOfficer } from '../../../shared/demo/people.ts';
import { ok } from '../../../shared/ground/result.ts';
import { os } from '../implement.ts';
import { statusOf } from '../session.ts';
import { makeWorkspace } from '../workspace/new-workspace.ts';
import { playStories } from './play-stories.ts';

export const create = os.demo.create.handler(async ({ input, context: { session } }) => {
  const made = await makeWorkspace(session, {
    ...input,
    ...demoOffice,
    officer: demoOfficer,
    fictional: true,
  });
  if (!made.ok) return made;
  const { journal, recoveryKey } = made.value;
  playStories(journal, demoPartners);
  session.savedAt = session.ports.clock.now();
  session.emit({ type: 'workspace.changed' });
  return ok({ status: statusOf(session), recoveryKey });
});
