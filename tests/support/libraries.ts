import {
  actionContents,
  checkContents,
  clauseContents,
  glossaryContent,
  instrumentContents,
} from '../../assessments/index.ts';
import { loadShippedActions } from '../../shared/content/actions/load-actions.ts';
import { loadShippedClauses } from '../../shared/content/clause/load-clauses.ts';
import { loadShippedVocabulary } from '../../shared/content/evidence/load-vocabulary.ts';
import { loadTerms } from '../../shared/content/instrument/glossary.ts';
import { loadShippedChecks } from '../../shared/content/practice-checks/load-checks.ts';
import { shipped } from '../shared/content/instrument/shipped.ts';

/** Every version of the libraries that ship, loaded against the instruments that ship. */
export const actionVersions = loadShippedActions(actionContents, shipped);
export const checkVersions = loadShippedChecks(checkContents, shipped);
export const vocabulary = loadShippedVocabulary(instrumentContents.evidence);
export const terms = loadTerms(glossaryContent);
export const clauseVersions = loadShippedClauses(clauseContents);

/** The newest of each. */
export const shippedActions = actionVersions.newest;
export const shippedChecks = checkVersions.newest;
export const shippedClauses = clauseVersions.newest;
