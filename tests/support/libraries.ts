import { actionContent, checkContent, clauseContent } from '../../assessments/index.ts';
import { loadShippedActions } from '../../shared/content/actions/load-actions.ts';
import { loadShippedClauses } from '../../shared/content/clause/load-clauses.ts';
import { loadShippedChecks } from '../../shared/content/practice-checks/load-checks.ts';
import { shipped } from '../shared/content/instrument/shipped.ts';

/** The libraries that ship, loaded against the instruments that ship. */
export const shippedActions = loadShippedActions(actionContent, shipped);
export const shippedChecks = loadShippedChecks(checkContent, shipped);
export const shippedClauses = loadShippedClauses(clauseContent);
