import { usualInstrument } from '../../../shared/content/instrument/instruments.ts';
import { type CommentBook, writeAnswers } from '../../../shared/demo/comments.ts';
import { dateAfter } from '../../../shared/demo/dates.ts';
import { demoHead, demoReviewer } from '../../../shared/demo/people.ts';
import type { DemoPartner, FollowThroughStep, Step } from '../../../shared/demo/story.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import type { Decided, DecisionContext } from '../../../shared/record/journal/decision.ts';
import { type Assessment, readAssessments } from '../../../shared/rules/assessment/assessment.ts';
import { decideDecision } from '../../../shared/rules/assessment/decide/decide.ts';
import { decideDetermine } from '../../../shared/rules/assessment/decide/determine.ts';
import {
  decideRecordAnswers,
  decideRecordReviews,
} from '../../../shared/rules/assessment/decide/record-answers.ts';
import { decideRecordDetails } from '../../../shared/rules/assessment/decide/record-details.ts';
import { decideCancel, decideReturn, decideSubmit } from '../../../shared/rules/assessment/decide/submit.ts';
import { decideArchive, decideEdit } from '../../../shared/rules/partner/decide/edit.ts';
import { decideEndBasis, decideRecordBasis } from '../../../shared/rules/standing/decide/basis.ts';
import type { Journal } from '../journal.ts';

/** Everything that a step is played with. */
export interface Scene {
  readonly journal: Journal;
  readonly partner: DemoPartner;
  readonly file: PartnerFile;
  readonly comments: CommentBook;
  readonly context: DecisionContext;
}

/** What a step that starts no assessment asks to be written, as its command would. */
export function decideStep(
  { journal, partner, file, comments, context }: Scene,
  step: Exclude<Step, { does: 'start' | 'revise' } | FollowThroughStep>,
): Decided {
  const assessment = () => assessmentAtHand(journal, file);
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
      return decideDetermine(
        assessment(),
        {
          kind: step.kind,
          statement: step.statement,
          consequence: step.consequence && { ...step.consequence, approver: demoHead },
        },
        context,
      );
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
          until: dateAfter(context.today, step.lasts),
        },
        journal.ids.newId(),
        usualInstrument(journal.instruments).definition.clocks,
        context,
      );
    case 'end-basis':
      return decideEndBasis(file, { kind: step.kind, reason: step.reason }, context);
    case 'archive':
      return decideArchive(file, step.reason);
  }
}

/** The assessment that a story speaks of: the last one started. */
export function assessmentAtHand({ instruments }: Journal, file: PartnerFile): Assessment {
  const last = readAssessments(file, instruments).at(-1);
  if (!last) throw new Error(`${partnerField(file, 'name')} has no assessment yet.`);
  return last;
}
