import { ok } from '../../../shared/ground/result.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import { decideCountryLevel } from '../../../shared/rules/assessment/decide/country-level.ts';
import { decideRevise, decideStart } from '../../../shared/rules/assessment/decide/start.ts';
import { commit, type Journal } from '../journal.ts';
import { loadFile } from '../load-file.ts';
import { nextAssessmentReference } from '../references.ts';
import { decideBeside } from './decide-beside.ts';
import { decideFollowThrough } from './decide-follow-through.ts';
import { assessmentAtHand, decideStep, type Scene } from './decide-step.ts';
import { seeEvidence } from './see-evidence.ts';
import type { Demo } from './stories/demo.ts';
import type { PartnerStory } from './stories/partner-story.ts';
import type { BesideStep, FollowThroughStep, Step, StepThat } from './stories/step.ts';
import type { CommentBook } from './write-answers.ts';

/** Plays one step of a partner's story; answers as the command would that a person gives. */
export function playStep(
  journal: Journal,
  id: string,
  partner: PartnerStory,
  step: Step,
  demo: Demo,
  comments: CommentBook,
) {
  const { reviewer } = demo.office.people;
  const officer = ['review', 'determine', 'follow-up'].includes(step.does) ? reviewer : journal.officer;
  const acting: Journal = { ...journal, officer };
  const file = loadFile(journal, id);
  const scene: Scene = {
    journal: acting,
    demo,
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
  if (isBeside(step)) return commit(acting, file, decideBeside(scene, step));
  const written = commit(acting, file, decideStep(scene, step));
  if (written.ok && step.does === 'review') seeEvidence(scene, step);
  return written;
}

function isFollowThrough(step: Step): step is FollowThroughStep {
  return ['plan', 'action', 'follow-up', 'agreement', 'sub-agreement'].includes(step.does);
}

function isBeside(step: Step): step is BesideStep {
  return ['assign', 'rely', 'diligence', 'escalate', 'resolve'].includes(step.does);
}

function playStart({ journal, file, context }: Scene, step: StepThat<'start' | 'revise'>) {
  const { reference, counters } = nextAssessmentReference(
    journal,
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
  if (!decided.ok || step.does === 'revise') return commit(journal, file, decided, counters);
  const why = decideCountryLevel(file, identity.id, { ground: 'decentralised' }, context);
  return commit(journal, file, why.ok ? ok([...decided.value, ...why.value]) : why, counters);
}

function instrumentOf({ instruments }: Journal, id: string) {
  const instrument = instruments.newestOf(id);
  if (!instrument) throw new Error(`The demo needs the instrument ${id}.`);
  return instrument;
}
