import { ownValue } from '../../../ground/own-value.ts';
import type { ActionRecord, PartnerFile } from '../partner-file.ts';
import { type FoldFacts, type Put, recordedBy } from './fold-facts.ts';

const inAction = (
  file: PartnerFile,
  id: string,
  put: Put,
  change: (action: ActionRecord) => ActionRecord,
): PartnerFile => {
  const action = ownValue(file.actions, id);
  return action ? { ...file, actions: put(file.actions, id, change(action)) } : file;
};

/** Evidence that was added, actions of the plan with their moves and notes, and monitoring activities. */
export const planFacts: FoldFacts = (file, { type, data }, entry, put) => {
  const recorded = <Fact>(fact: Fact) => recordedBy(entry, fact);
  switch (type) {
    case 'evidence.added': {
      const { fields: _, ...added } = data;
      return { ...file, evidence: put(file.evidence, data.id, recorded(added)) };
    }
    case 'plan.action-added': {
      const { fields: _, ...added } = data;
      const action: ActionRecord = { added: recorded(added), moves: [], notes: [] };
      return { ...file, actions: put(file.actions, data.id, action) };
    }
    case 'plan.action-moved':
      return inAction(file, data.id, put, (action) => ({
        ...action,
        moves: [...action.moves, recorded(data.standing)],
      }));
    case 'plan.note-added':
      return inAction(file, data.id, put, (action) => ({
        ...action,
        notes: [...action.notes, recorded(data.note)],
      }));
    case 'plan.form-issued': {
      const issued = [...file.planForms.issued, recorded(data.issued)];
      return { ...file, planForms: { ...file.planForms, issued } };
    }
    case 'plan.form-returned': {
      const returned = [...file.planForms.returned, recorded(data.returned)];
      return { ...file, planForms: { ...file.planForms, returned } };
    }
    case 'follow-up.added':
      return { ...file, activities: put(file.activities, data.id, recorded(data)) };
    default:
      return file;
  }
};
