import { expect, it } from 'vitest';
import { exportKinds } from '../../../renderer/features/assessment/model/export-kinds.ts';
import { conditional, decided } from '../../shared/documents/decision-letter/decided.ts';
import { safeNeighbourhood } from '../../support/sample-files.ts';

const view = safeNeighbourhood().assessment;

it('offers the decision letter once something was decided, and the note where there is one', () => {
  const without = { ...decided('proceed'), fact: { ...decided('proceed').fact, noteForRecord: null } };
  const kinds = (decisions: typeof view.decisions, ledger = view.ledger) =>
    exportKinds({ ...view, decisions, ledger, consequences: [] });
  expect(kinds([])).not.toContain('decisionLetter');
  expect(kinds([without])).toContain('decisionLetter');
  expect(kinds([without])).not.toContain('noteForRecord');
  expect(kinds([conditional])).toContain('noteForRecord');
  // Nothing is told to a partner whose result nobody signed.
  expect(kinds([conditional], [])).not.toContain('decisionLetter');
});
