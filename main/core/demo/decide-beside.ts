import { usualInstrument } from '../../../shared/content/instrument/instruments.ts';
import { ownIdOf } from '../../../shared/ground/own-reference.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import type { Decided } from '../../../shared/record/journal/decision.ts';
import { decideEscalate, decideResolve } from '../../../shared/rules/diligence/decide/follow.ts';
import { decideRecordDiligence } from '../../../shared/rules/diligence/decide/record.ts';
import { type Diligence, isFlag, readDiligence } from '../../../shared/rules/diligence/diligence-state.ts';
import { decideAssignAssessment, decideAssignPartner } from '../../../shared/rules/people/decide/assign.ts';
import { listPeople } from '../../../shared/rules/people/people.ts';
import { decideRecordReliance } from '../../../shared/rules/standing/decide/reliance.ts';
import { standingOf } from '../../../shared/rules/standing/standing.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import { dateBefore } from './dates.ts';
import { assessmentAtHand, type Scene } from './decide-step.ts';
import type { BesideStep, StepThat } from './stories/step.ts';

/** What a step beside the assessment asks to be written, as its command would. */
export function decideBeside(scene: Scene, step: BesideStep): Decided {
  const { journal, file, context } = scene;
  switch (step.does) {
    case 'assign':
      return decideAssign(scene, step);
    case 'rely':
      return decideRely(scene, step);
    case 'diligence': {
      const { ago: _ago, does: _does, ...fact } = step;
      return decideRecordDiligence(fact, ownIdOf(file.id, journal.ids.newId()), context);
    }
    case 'escalate':
      return decideEscalate(file, { fact: newestFlag(scene).id, to: step.to, number: step.number }, context);
    case 'resolve': {
      const { id, escalation } = newestFlag(scene);
      const by = escalation?.to ?? scene.demo.office.people.head;
      return decideResolve(file, { fact: id, by, outcome: step.outcome, reason: step.reason }, context);
    }
  }
}

function decideAssign({ journal, file }: Scene, { to, what }: StepThat<'assign'>): Decided {
  const person = listPeople(loadWorkspaceFile(journal.store)).find(({ name }) => name === to);
  if (!person) throw new Error(`The demo's office has no “${to}” on its list.`);
  return what === 'partner'
    ? decideAssignPartner(file, person)
    : decideAssignAssessment(file, assessmentAtHand(journal, file).id, person);
}

function decideRely({ journal, demo, file, context }: Scene, step: StepThat<'rely'>): Decided {
  const { ids, instruments } = journal;
  const { entity, rating, reference, reason } = step;
  return decideRecordReliance(
    file,
    standingOf(file, instruments),
    {
      entity,
      rating,
      reference,
      reason,
      on: dateBefore(context.today, step.since),
      acceptedBy: demo.office.people.head,
      evidence: [],
    },
    ownIdOf(file.id, ids.newId()),
    usualInstrument(instruments).definition.clocks.validityMonths,
    context,
  );
}

/** The flag that a story speaks of: the last one recorded. */
function newestFlag({ file }: Scene): Diligence {
  const flag = readDiligence(file).findLast(({ recorded }) => isFlag(recorded.fact));
  if (!flag) throw new Error(`The story of ${partnerField(file, 'name')} has no flag yet.`);
  return flag;
}
