import { elementIds } from '../../../shared/content/clause/clause.ts';
import { dateAfter } from '../../../shared/demo/dates.ts';
import { demoEntity } from '../../../shared/demo/demo-partner.ts';
import { demoOfficer, demoReviewer } from '../../../shared/demo/people.ts';
import type { FollowThroughStep } from '../../../shared/demo/story.ts';
import { ownIdOf } from '../../../shared/ground/own-reference.ts';
import { ok } from '../../../shared/ground/result.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import type { Decided } from '../../../shared/record/journal/decision.ts';
import type { EntryDraft } from '../../../shared/record/journal/entry.ts';
import { draftEntry } from '../../../shared/record/journal/read-entry.ts';
import { decideAddAgreement } from '../../../shared/rules/agreement/decide/decide.ts';
import { nextActivityReference } from '../../../shared/rules/follow-up/activity-reference.ts';
import { decideAddActivity } from '../../../shared/rules/follow-up/decide/add-activity.ts';
import { nextActionReference } from '../../../shared/rules/plan/action-reference.ts';
import { decideAddActions } from '../../../shared/rules/plan/decide/add-actions.ts';
import { decideUpdateAction } from '../../../shared/rules/plan/decide/update-action.ts';
import { readActions } from '../../../shared/rules/plan/plan-state.ts';
import type { Scene } from './decide-step.ts';
import { seeClosing } from './see-evidence.ts';

type StepThat<Does extends FollowThroughStep['does']> = Extract<FollowThroughStep, { does: Does }>;

/** What a step of plan, follow-up or agreement asks to be written, as its command would. */
export function decideFollowThrough(scene: Scene, step: FollowThroughStep): Decided {
  switch (step.does) {
    case 'plan':
      return decidePlan(scene, step);
    case 'action':
      return decideAction(scene, step);
    case 'follow-up':
      return decideFollowUp(scene, step);
    case 'agreement':
      return decideAgreement(scene, step);
  }
}

function decidePlan({ journal, file, partner, context }: Scene, { actions }: StepThat<'plan'>): Decided {
  const { ids, store } = journal;
  return decideAddActions(
    file,
    {
      actions: actions.map(({ dueIn, supportedBy, ...action }) => ({
        ...action,
        supportedBy: [...supportedBy],
        ...(dueIn === undefined ? {} : { dueOn: dateAfter(context.today, dueIn), dueReason: null }),
      })),
      language: partner.reviewedIn,
      entity: demoEntity,
    },
    (ahead) => ({
      id: ownIdOf(file.id, ids.newId()),
      reference: nextActionReference(file, store.device.code, ahead),
    }),
    journal,
    context,
  );
}

function decideAction(scene: Scene, step: StepThat<'action'>): Decided {
  const { journal, file, context } = scene;
  const action = readActions(file).findLast(({ record }) => record.added.fact.library === step.library);
  if (!action) throw new Error(`The story of ${partnerField(file, 'name')} has no action ${step.library}.`);
  const isVerified = step.status === 'verified';
  // What closes an action must be there first; it is seen a moment before.
  const seen = isVerified ? seeClosing(scene, action) : { file, evidence: [] };
  const change = {
    status: step.status,
    set: {},
    evidence: seen.evidence,
    ...(step.reason === undefined ? {} : { reason: step.reason }),
    ...(step.note === undefined ? {} : { note: step.note }),
  };
  return decideUpdateAction(seen.file, action, change, journal.instruments, context);
}

function decideFollowUp(
  { journal, file, context }: Scene,
  { activity, nextIn }: StepThat<'follow-up'>,
): Decided {
  const identity = {
    id: ownIdOf(file.id, journal.ids.newId()),
    reference: nextActivityReference(file, journal.store.device.code),
  };
  const people = [demoOfficer, demoReviewer].map(({ name, function: title }) => `${name}, ${title}`);
  const nextOn = nextIn === undefined ? null : dateAfter(context.today, nextIn);
  return decideAddActivity(file, identity, { ...activity, people, nextOn }, journal, context);
}

function decideAgreement({ journal, file, context }: Scene, step: StepThat<'agreement'>): Decided {
  const id = ownIdOf(file.id, journal.ids.newId());
  const country = partnerField(file, 'country');
  const added = decideAddAgreement(
    file,
    id,
    {
      ...step.fields,
      entities: [demoEntity],
      startsOn: context.today,
      endsOn: dateAfter(context.today, step.lasts),
      countries: country === null ? [] : [country],
      status: 'active',
      prevailing: step.fields.languages[0] ?? null,
    },
    () => null,
    context,
  );
  if (!added.ok) return added;
  const checks = elementIds
    .filter((element) => !step.unchecked.includes(element))
    .map((element, index): EntryDraft => {
      const isAbsent = step.absent.includes(element);
      return draftEntry('agreement.element-checked', {
        id,
        element,
        check: {
          state: isAbsent ? 'absent' : 'present',
          article: isAbsent ? '' : `Article 12.${index + 1}`,
          quote: '',
          reason: null,
          source: 'officer',
          on: context.today,
        },
      });
    });
  return ok([...added.value, ...checks]);
}
