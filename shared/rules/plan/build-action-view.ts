import { isOver } from '../../ground/dates/is-over.ts';
import { ownValue } from '../../ground/own-value.ts';
import { type PartnerFile, registerKeys } from '../../record/file/partner-file.ts';
import { currentValue, isConflicting } from '../../record/journal/registers.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { isOutside } from './due-date.ts';
import { planWindow } from './plan-gaps.ts';
import { isContradiction } from './plan-judgement.ts';
import { type Action, actionFieldNames, isOpenAction } from './plan-state.ts';
import type { ActionView } from './plan-view.ts';

interface Surroundings {
  /** Null while the entry that started it is not here yet. */
  readonly assessment: Assessment | null;
  /** Whether the review of that assessment still says how things are. */
  readonly judged: boolean;
  readonly today: string;
}

/** One action as screens, documents and the command line read it, as it stands on a day. */
export function buildActionView(file: PartnerFile, action: Action, around: Surroundings): ActionView {
  const { id, reference, record, standing } = action;
  const { assessment, today } = around;
  const { assessment: assessmentId, ...fields } = action.fields;
  const { fact: added, by: addedBy } = record.added;
  const isOpen = isOpenAction(action);
  return {
    id,
    reference,
    library: added.library,
    assessment: {
      id: assessmentId,
      reference: ownValue(file.assessments, assessmentId)?.started.fact.reference ?? assessmentId,
    },
    ...fields,
    standing,
    evidence: standing.evidence.flatMap((piece) => evidenceOf(file, piece)),
    notes: record.notes.map(({ fact, by }) => ({ ...fact, by })),
    moves: [
      { status: 'not-started', on: added.on, reason: null, evidence: [], by: addedBy },
      ...record.moves.map(({ fact, by }) => ({ ...fact, by })),
    ],
    addedOn: added.on,
    addedBy,
    overdue: isOpen && isOver(fields.dueOn, today),
    outsideWindow: assessment !== null && isOutside(fields.dueOn, planWindow(assessment)),
    contradiction: assessment !== null && around.judged && isContradiction(action, assessment),
    conflicts: registersOf(id).filter((key) => isConflicting(file.registers, key)).length,
  };
}

const registersOf = (id: string): string[] => [
  ...actionFieldNames.map((field) => registerKeys.actionField(id, field)),
  registerKeys.actionStanding(id),
];

function evidenceOf(file: PartnerFile, id: string): ActionView['evidence'] {
  const record = ownValue(file.evidence, id);
  if (!record) return [];
  const title = currentValue(file.registers, registerKeys.evidenceField(id, 'title'));
  return [{ id, reference: record.fact.reference, title: typeof title === 'string' ? title : '' }];
}
