import type { CaseDetailAnswers } from '../../../shared/ground/guard/intake.ts';
import { type Settled, settleIntake } from '../../../shared/ground/guard/settle-intake.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { type Result, rulingOut } from '../../../shared/ground/result.ts';
import type { ImportTarget } from '../../../shared/rules/partner/import/import-target.ts';
import type { Journal } from '../journal.ts';
import type { Session } from '../session.ts';
import { type ListChoices, type ReadList, readList } from './read-list.ts';

/** The row of a cell that an answer names, such as 7 of "Partners!C7". */
export function rowOf(place: string): number {
  return Number(/\d+$/.exec(place)?.[0] ?? 0);
}

interface Given {
  readonly file: FileContent;
  readonly caseDetail?: Pick<CaseDetailAnswers, 'answers'> | undefined;
}

/** Those of the texts found that stand in rows of which something is recorded. */
export function inRows(found: ReadList['caseDetail'], rows: ReadonlySet<number>): ReadList['caseDetail'] {
  return found.filter(({ place }) => rows.has(rowOf(place)));
}

/** Holds answers against what a list holds; a row that a person leaves out needs none. */
export function settleList(
  { caseDetail }: Pick<ReadList, 'caseDetail'>,
  decisions: Readonly<Record<string, string>>,
  { file, caseDetail: given }: Given,
) {
  const isLeftOut = (place: string) => decisions[String(rowOf(place))] === 'skip';
  const answers = Object.entries(given?.answers ?? {}).filter(([place]) => !isLeftOut(place));
  return settleIntakeOfList(
    caseDetail.filter(({ place }) => !isLeftOut(place)),
    Object.fromEntries(answers),
    file.name,
  );
}

/** A list is not kept: nothing is asked of the file. */
function settleIntakeOfList(
  found: ReadList['caseDetail'],
  answers: CaseDetailAnswers['answers'],
  fileName: string,
): Result<Settled, 'CASE_DETAIL_UNDECIDED' | 'INPUT_INVALID'> {
  const settled = settleIntake(found, { given: { answers }, fileName, keepsFile: false });
  return rulingOut(settled, 'CASE_DETAIL_FILE_UNDECIDED');
}

/** The list again with what was answered in the place of its cells; as it was read where nothing was replaced. */
export async function readAnswered(
  session: Session,
  journal: Journal,
  choices: ListChoices,
  seen: Awaited<ReturnType<typeof readList>>,
  { instead }: Settled,
  needed: readonly ImportTarget[] = ['name'],
) {
  return instead.size === 0 ? seen : readList(session, journal, choices, needed, instead);
}
