import { usualInstrument } from '../../../shared/content/instrument/instruments.ts';
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
import { withoutUndefined } from '../without-undefined.ts';
import { dateAfter } from './dates.ts';
import type { Demo } from './stories/demo.ts';
import type { PartnerStory } from './stories/partner-story.ts';
import type { BesideStep, FollowThroughStep, Step } from './stories/step.ts';
import { type CommentBook, type Side, writeAnswers } from './write-answers.ts';

/** Everything that a step is played with. */
export interface Scene {
  readonly journal: Journal;
  readonly demo: Demo;
  readonly partner: PartnerStory;
  readonly file: PartnerFile;
  readonly comments: CommentBook;
  readonly context: DecisionContext;
}

/** What a step that starts no assessment asks to be written, as its command would. */
export function decideStep(
  { journal, demo, partner, file, comments, context }: Scene,
  step: Exclude<Step, { does: 'start' | 'revise' } | FollowThroughStep | BesideStep>,
): Decided {
  const { head, reviewer, partner: nobody } = demo.office.people;
  const assessment = () => assessmentAtHand(journal, file);
  const answers = (side: Side, letters: string) =>
    writeAnswers(
      { demo, book: comments, partner, on: context.today },
      assessment().instrument.definition,
      side,
      letters,
    );
  const [contact] = partner.fields.contacts ?? [];
  const focalPoint = contact ? { name: contact.name, function: contact.title } : nobody;
  switch (step.does) {
    case 'edit':
      return decideEdit(file, withoutUndefined(step.set));
    case 'details':
      return decideRecordDetails(assessment(), {
        completedBy: focalPoint,
        completedByEmail: contact?.email ?? null,
        entities: step.entities,
        reviewer,
      });
    case 'answer':
      return decideRecordAnswers(assessment(), answers('self', step.answers));
    case 'submit':
      return decideSubmit(assessment(), step.onBehalf ? {} : { signedBy: focalPoint }, context);
    case 'return':
      return decideReturn(assessment(), step, context);
    case 'review':
      return decideRecordReviews(
        assessment(),
        answers(step.closing ? 'closing' : 'review', step.answers),
        context,
      );
    case 'determine':
      return decideDetermine(
        assessment(),
        {
          kind: step.kind,
          statement: step.statement,
          consequence: step.consequence && { ...step.consequence, approver: head },
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
          signedBy: head,
          noteForRecord: step.note && { ...step.note, approver: head, on: context.today },
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
          approver: head,
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
