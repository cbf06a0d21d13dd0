import type { FindAssignee, ReadAssignee } from './assignee.ts';
import { readable, type TargetCell } from './read-cell.ts';
import type { Report } from './read-fields.ts';
import { draft } from './value-reading.ts';

/** Whom a row is assigned to. A name that means nobody of the office's list is told, and kept among the notes. */
export function readAssignee(cells: readonly TargetCell[], find: FindAssignee, report: Report): ReadAssignee {
  const cell = cells.find(({ target, value }) => target === 'assignedTo' && readable(value) !== '');
  if (!cell) return { assignee: null, kept: null };
  const name = readable(cell.value);
  const answer = find(name);
  if ('found' in answer) return { assignee: answer.found, kept: null };
  report(cell, draft(problems[answer.why], { value: name }));
  return { assignee: null, kept: `${cell.header}: ${name}` };
}

const problems = {
  unknown: 'ASSIGNEE_UNKNOWN',
  left: 'ASSIGNEE_LEFT',
  several: 'ASSIGNEE_AMBIGUOUS',
} as const;
