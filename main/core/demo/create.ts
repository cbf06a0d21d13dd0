import { ok } from '../../../shared/ground/result.ts';
import { os } from '../implement.ts';
import { statusOf } from '../session.ts';
import { makeWorkspace } from '../workspace/new-workspace.ts';
import { playPapers } from './play-papers.ts';
import { playStories } from './play-stories.ts';

export const create = os.demo.create.handler(async ({ input, context }) => {
  const { session } = context;
  const demo = await session.ports.demo();
  const { office, entity, people } = demo.office;
  const made = await makeWorkspace(session, {
    ...input,
    office,
    entity,
    officer: people.officer,
    fictional: true,
  });
  if (!made.ok) return made;
  const { journal, recoveryKey } = made.value;
  const ids = playStories(journal, demo);
  await playPapers(context, journal, demo, ids);
  session.savedAt = session.ports.clock.now();
  session.emit({ type: 'workspace.changed' });
  return ok({ status: statusOf(session), recoveryKey });
});
