import type { Problem } from '../../../shared/rules/partner/import/import-preview.ts';
import type { ListPlaces } from '../../../shared/rules/partner/import/join-sheets.ts';
import { problemMessage } from '../../../shared/rules/partner/import/problem-messages.ts';

/** A problem of a list where the person who has the file open finds it, another row that it names included. */
export function placedProblem<Found extends Problem>(problem: Found, places: ListPlaces): Found {
  const cell = problem.cell === null ? places.row(problem.row) : places.cell(problem.cell);
  const other = problem.code === 'KEY_REPEATED' ? places.row(Number(problem.details.row)) : null;
  if (other === null) return { ...problem, cell };
  const details = { ...problem.details, row: other };
  return { ...problem, cell, details, message: problemMessage(problem.code, details) };
}
