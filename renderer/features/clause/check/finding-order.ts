import type { Finding } from '../../../../shared/record/shapes/contract-account.ts';

/** A clause of ours that stands elsewhere is told with the clauses; a line of the rest of the annex is not one. */
export function movedClauses(findings: readonly Finding[]): Finding[] {
  return findings.filter(isMovedClause);
}

/** What is told beside the clauses, in its order; last what was not compared at all, which says nothing of our text. */
export function besideClauses(findings: readonly Finding[]): Finding[] {
  const others = findings.filter((finding) => !isMovedClause(finding));
  return [
    ...others.filter(({ kind }) => kind !== 'beside'),
    ...others.filter(({ kind }) => kind === 'beside'),
  ];
}

/** Of a clause its language is known; of a line between the clauses it is not. */
function isMovedClause({ kind, language }: Finding): boolean {
  return kind === 'moved' && language !== null;
}
