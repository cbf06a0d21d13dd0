import type { CommentBook } from '../../../shared/demo/comments.ts';
import { demoReviewer } from '../../../shared/demo/people.ts';
import type { DemoPartner, FollowThroughStep, Step } from '../../../shared/demo/story.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import { decideRevise, decideStart } from '../../../shared/rules/assessment/decide/start.ts';
import { commit, type Journal, loadFile } from '../journal.ts';
import { nextAssessmentReference } from '../references.ts';
import { decideFollowThrough } from './decide-follow-through.ts';
import { assessmentAtHand, decideStep, type Scene } from './decide-step.ts';
import { seeEvidence } from './see-evidence.ts';

/** Plays one step of a partner's story; answers as the command would that a person gives. */
export function playStep(
  journal: Journal,
  id: string,
  partner: DemoPartner,
  step: Step,
  comments: CommentBook,
) {
  const officer = ['review', 'determine', 'follow-up'].includes(step.does) ? demoReviewer : journal.officer;
  const acting: Journal = { ...journal, officer };
  const file = loadFile(journal, id);
  const scene: Scene = {
    journal: acting,
    partner,
    file,
    comments,
    context: { today: journal.clock.today(), officer, sha256: journal.store.sha256 },
  };
  if (step.does === 'start' || step.does === 'revise') return playStart(scene, step);
  if (isFollowThrough(step)) {
    const decided = decideFollowThrough(scene, step);
    // What closes an action was recorded while it was decided.
    return commit(acting, loadFile(journal, id), decided);
  }
  const written = commit(acting, file, decideStep(scene, step));
  if (written.ok && step.does === 'review') seeEvidence(scene);
  return written;
}

function isFollowThrough(step: Step): step is Step & FollowThroughStep {
  return ['plan', 'action', 'follow-up', 'agreement'].includes(step.does);
}

function playStart({ journal, file, context }: Scene, step: Extract<Step, { does: 'start' | 'revise' }>) {
  const { reference, counters } = nextAssessmentReference(
    journal.store,
    partnerField(file, 'country'),
    context.today,
  );
  const identity = { id: journal.ids.newId(), reference };
  const decided =
    step.does === 'revise'
      ? decideRevise(file, assessmentAtHand(journal, file), { reason: step.reason }, identity, context)
      : decideStart(
          file,
          instrumentOf(journal, step.instrument),
          step.naPolicy ? { naPolicy: step.naPolicy } : {},
          identity,
          context,
        );
  return commit(journal, file, decided, counters);
}

function instrumentOf({ instruments }: Journal, id: string) {
  const instrument = instruments.newestOf(id);
  if (!instrument) throw new Error(`The demo needs the instrument ${id}.`);
  return instrument;
}
