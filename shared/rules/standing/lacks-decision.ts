import type { Instruments } from '../../content/instrument/instruments.ts';
import { isOver } from '../../ground/dates/is-over.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import { readAssessments } from '../assessment/assessment.ts';
import { closedBy } from './reliance.ts';
import { isNewer } from './relied-result.ts';
import type { Standing } from './standing.ts';

/**
 * Whether somebody has yet to decide before the UN binds itself on a preliminary determination: where it found low
 * capacity (Decision 8), or where the last decision on the partner closed the work, which a new result alone doesn't
 * open. A newer result of another entity that is relied on that day needs none.
 */
export function lacksDecision(
  file: PartnerFile,
  { determined, relied }: Pick<Standing, 'determined' | 'relied'>,
  instruments: Instruments,
  today: string,
): boolean {
  if (determined?.determination.kind !== 'preliminary') return false;
  const { assessment, determination } = determined;
  if (assessment.record.decisions.length > 0) return false;
  const isRelied =
    relied !== null &&
    isNewer(relied.recorded.fact, { determinedOn: determination.on }) &&
    !isOver(relied.recorded.fact.until, today);
  if (isRelied) return false;
  if (determination.score.risk === 'high') return true;
  const decided = readAssessments(file, instruments).findLast(({ record }) => record.decisions.length > 0);
  return decided !== undefined && closedBy(decided) !== null;
}
