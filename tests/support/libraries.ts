import { actionContent, checkContent, clauseContent } from '../../assessments/index.ts';
import { loadShippedClauses } from '../../shared/clause/load-clauses.ts';
import { loadShippedChecks } from '../../shared/follow-up/load-checks.ts';
import { loadShippedActions } from '../../shared/plan/load-actions.ts';
import { shipped } from '../shared/instrument/shipped.ts';

/** The libraries that ship, loaded against the instruments that ship. */
export const shippedActions = loadShippedActions(actionContent, shipped);
export const shippedChecks = loadShippedChecks(checkContent, shipped);
export const shippedClauses = loadShippedClauses(clauseContent);
