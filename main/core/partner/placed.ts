import type { Problem } from '../../../shared/rules/partner/import/import-preview.ts';
import type { ListPlaces } from '../../../shared/rules/partner/import/join-sheets.ts';

/** A problem of a list where the person who has the file open finds it. */
export function placedProblem<Found extends Problem>(problem: Found, places: ListPlaces): Found {
  return { ...problem, cell: problem.cell === null ? places.row(problem.row) : places.cell(problem.cell) };
}
