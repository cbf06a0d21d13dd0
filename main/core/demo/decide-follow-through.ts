import { elementIds } from '../../../shared/content/clause/clause.ts';
import { ownIdOf } from '../../../shared/ground/own-reference.ts';
import { ok } from '../../../shared/ground/result.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import type { Decided } from '../../../shared/record/journal/decision.ts';
import type { EntryDraft } from '../../../shared/record/journal/entry.ts';
import { draftEntry } from '../../../shared/record/journal/read-entry.ts';
import { decideAddAgreement } from '../../../shared/rules/agreement/decide/decide.ts';
import { decideAddSubAgreement } from '../../../shared/rules/agreement/decide/sub-agreement.ts';
import { nextActivityReference } from '../../../shared/rules/follow-up/activity-reference.ts';
import { decideAddActivity } from '../../../shared/rules/follow-up/decide/add-activity.ts';
import { nextActionReference } from '../../../shared/rules/plan/action-reference.ts';
import { decideAddActions } from '../../../shared/rules/plan/decide/add-actions.ts';
import { decideUpdateAction } from '../../../shared/rules/plan/decide/update-action.ts';
import { readActions } from '../../../shared/rules/plan/plan-state.ts';
import { gateToday } from '../agreement/gate-today.ts';
import { dateAfter } from './dates.ts';
import type { Scene } from './decide-step.ts';
import { seeClosing } from './see-evidence.ts';
import type { FollowThroughStep, StepThat } from './stories/step.ts';

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
    case 'sub-agreement':
      return decideSubAgreement(scene, step);
  }
}

function decidePlan({ journal, demo, file, partner, context }: Scene, step: StepThat<'plan'>): Decided {
  const { ids, store } = journal;
  return decideAddActions(
    file,
    {
      actions: step.actions.map(({ dueIn, ...action }) => ({
        ...action,
        responsible: step.responsible,
        supportedBy: step.supportedBy,
        ...(dueIn === undefined ? {} : { dueOn: dateAfter(context.today, dueIn), dueReason: null }),
      })),
      language: partner.reviewedIn,
      entity: demo.office.entity,
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
  { journal, demo, file, context }: Scene,
  { activity, nextIn }: StepThat<'follow-up'>,
): Decided {
  const identity = {
    id: ownIdOf(file.id, journal.ids.newId()),
    reference: nextActivityReference(file, journal.store.device.code),
  };
  const { officer, reviewer } = demo.office.people;
  const people = [officer, reviewer].map(({ name, function: title }) => `${name}, ${title}`);
  const nextOn = nextIn === undefined ? null : dateAfter(context.today, nextIn);
  return decideAddActivity(file, identity, { ...activity, people, nextOn }, journal, context);
}

function decideSubAgreement({ journal, file, context }: Scene, step: StepThat<'sub-agreement'>): Decided {
  const { name, reference, purpose, lasts, article, assessed } = step;
  const under = Object.keys(file.agreements).at(-1);
  if (under === undefined)
    throw new Error(
      `The story of ${partnerField(file, 'name')} has no agreement for the contract with ${name}.`,
    );
  const fields = {
    name,
    reference,
    purpose,
    startsOn: context.today,
    endsOn: dateAfter(context.today, lasts),
    flowDown: article === undefined ? null : { state: 'present' as const, article },
    assessed:
      assessed === undefined
        ? { state: 'no' as const }
        : { state: 'yes' as const, on: context.today, result: assessed },
  };
  return decideAddSubAgreement(file, under, ownIdOf(file.id, journal.ids.newId()), fields, context);
}

function decideAgreement({ journal, demo, file, context }: Scene, step: StepThat<'agreement'>): Decided {
  const { reference, type, programme, value, languages } = step;
  const id = ownIdOf(file.id, journal.ids.newId());
  const country = partnerField(file, 'country');
  const added = decideAddAgreement(
    file,
    id,
    {
      reference,
      type,
      programme,
      value,
      languages,
      entities: [demo.office.entity],
      startsOn: context.today,
      endsOn: dateAfter(context.today, step.lasts),
      countries: country === null ? [] : [country],
      status: 'active',
      prevailing: languages[0] ?? null,
    },
    () => null,
    {
      today: context.today,
      gate: { closed: gateToday(journal, file, context.today), reason: null, isReported: true },
    },
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
