import { Temporal } from 'temporal-polyfill';
import { type Assessment, readAssessments } from '../../../shared/assessment/assessment.ts';
import { decideDecision } from '../../../shared/assessment/decide/decide.ts';
import { decideDetermine } from '../../../shared/assessment/decide/determine.ts';
import {
  decideRecordAnswers,
  decideRecordReviews,
} from '../../../shared/assessment/decide/record-answers.ts';
import { decideRecordDetails } from '../../../shared/assessment/decide/record-details.ts';
import { decideRevise, decideStart } from '../../../shared/assessment/decide/start.ts';
import { decideCancel, decideReturn, decideSubmit } from '../../../shared/assessment/decide/submit.ts';
import { type CommentBook, writeAnswers } from '../../../shared/demo/comments.ts';
import { demoHead, demoReviewer } from '../../../shared/demo/people.ts';
import type { DemoPartner, Step } from '../../../shared/demo/story.ts';
import type { Decided, DecisionContext } from '../../../shared/journal/decision.ts';
import { decideEndBasis, decideRecordBasis } from '../../../shared/partner/decide/basis.ts';
import { decideArchive, decideEdit } from '../../../shared/partner/decide/edit.ts';
import type { PartnerFile } from '../../../shared/partner/partner-file.ts';
import { partnerField } from '../../../shared/partner/partner-state.ts';
import { commit, type Journal, loadFile } from '../journal.ts';
import { nextAssessmentReference } from '../references.ts';

/** Everything that a step is played with. */
interface Scene {
  readonly journal: Journal;
  readonly partner: DemoPartner;
  readonly file: PartnerFile;
  readonly comments: CommentBook;
  readonly context: DecisionContext;
}

/** Plays one step of a partner's story; answers as the command would that a person gives. */
export function playStep(
  journal: Journal,
  id: string,
  partner: DemoPartner,
  step: Step,
  comments: CommentBook,
) {
  const officer = ['review', 'determine'].includes(step.does) ? demoReviewer : journal.officer;
  const acting: Journal = { ...journal, officer };
  const file = loadFile(journal, id);
  const scene: Scene = {
    journal: acting,
    partner,
    file,
    comments,
    context: { today: journal.clock.today(), officer },
  };
  if (step.does === 'start' || step.does === 'revise') return playStart(scene, step);
  return commit(acting, file, decideStep(scene, step));
}

function playStart({ journal, file, context }: Scene, step: Extract<Step, { does: 'start' | 'revise' }>) {
  const { reference, counters } = nextAssessmentReference(
    journal.store,
    partnerField(file, 'country'),
    context.today,
  );
  const identity = { id: journal.ids.newId(), reference };
  const { instruments } = journal;
  const decided =
    step.does === 'revise'
      ? decideRevise(file, atHand(journal, file), { reason: step.reason }, identity, instruments, context)
      : decideStart(
          file,
          instrumentOf(journal, step.instrument),
          step.naPolicy ? { naPolicy: step.naPolicy } : {},
          identity,
          instruments,
          context,
        );
  return commit(journal, file, decided, counters);
}

function decideStep(
  { journal, partner, file, comments, context }: Scene,
  step: Exclude<Step, { does: 'start' | 'revise' }>,
): Decided {
  const assessment = () => atHand(journal, file);
  switch (step.does) {
    case 'edit':
      return decideEdit(file, step.set);
    case 'details':
      return decideRecordDetails(assessment(), {
        completedBy: partner.focalPoint,
        completedByEmail: partner.fields.contacts?.[0]?.email ?? null,
        entities: [...step.entities],
        reviewer: demoReviewer,
      });
    case 'answer':
      return decideRecordAnswers(
        assessment(),
        writeAnswers(
          comments,
          assessment().instrument.definition,
          partner,
          'self',
          step.answers,
          context.today,
        ),
      );
    case 'submit':
      return decideSubmit(assessment(), step.onBehalf ? {} : { signedBy: partner.focalPoint }, context);
    case 'return':
      return decideReturn(assessment(), step, context);
    case 'review':
      return decideRecordReviews(
        assessment(),
        writeAnswers(
          comments,
          assessment().instrument.definition,
          partner,
          step.closing ? 'closing' : 'review',
          step.answers,
          context.today,
        ),
        context,
      );
    case 'determine':
      return decideDetermine(assessment(), { kind: step.kind, statement: step.statement }, context);
    case 'decide':
      return decideDecision(
        assessment(),
        {
          decision: step.decision,
          justification: step.justification,
          conditions: step.conditions,
          signedBy: demoHead,
          noteForRecord: step.note && { ...step.note, approver: demoHead, on: context.today },
        },
        context,
      );
    case 'cancel':
      return decideCancel(assessment(), step, context);
    case 'basis':
      return decideRecordBasis(
        file,
        {
          kind: step.kind,
          reason: step.reason,
          approver: demoHead,
          until: Temporal.PlainDate.from(context.today).add(step.lasts, { overflow: 'constrain' }).toString(),
        },
        journal.ids.newId(),
        currentInstrument(journal).clocks,
        context,
      );
    case 'end-basis':
      return decideEndBasis(file, { kind: step.kind, reason: step.reason }, context);
    case 'archive':
      return decideArchive(file, step.reason);
  }
}

/** The assessment that a story speaks of: the last one started. */
function atHand({ instruments }: Journal, file: PartnerFile): Assessment {
  const last = readAssessments(file, instruments).at(-1);
  if (!last) throw new Error(`${partnerField(file, 'name')} has no assessment yet.`);
  return last;
}

function instrumentOf({ instruments }: Journal, id: string) {
  const instrument = instruments.get(id);
  if (!instrument) throw new Error(`The demo needs the instrument ${id}.`);
  return instrument;
}

function currentInstrument({ instruments }: Journal) {
  const current = [...instruments.values()].find(({ definition }) => definition.status === 'current');
  if (!current) throw new Error('No current instrument is installed.');
  return current.definition;
}
