import type { Instruments } from '../../content/instrument/instruments.ts';
import type { BasisRecord, PartnerFile } from '../../record/file/partner-file.ts';
import { partnerField } from '../../record/file/partner-state.ts';
import type { Determination } from '../../record/shapes/assessment.ts';
import type { BasisKind } from '../../record/shapes/basis.ts';
import { type Assessment, lastOf, readAssessments } from '../assessment/assessment.ts';
import { revisingRecord } from '../assessment/not-here.ts';
import { type NotShown, notShownOf } from '../assessment/not-shown.ts';
import { isHere } from '../instrument/here.ts';
import { isNewer, type Relied, standingReliance } from './relied-result.ts';
import type { RestsOn } from './rests-on.ts';

/** What the office knows of a partner's capacity, apart from any clock. */
export interface Standing {
  /** The newest assessment that was not cancelled and not revised. */
  readonly atHand: Assessment | null;
  /** The assessment whose determination stands, and that determination. */
  readonly determined: { readonly assessment: Assessment; readonly determination: Determination } | null;
  /** What is kept and can't be shown here: a newer result among it means that `determined` is not the last word. */
  readonly notShown: NotShown;
  /** Of the bases that nobody ended, the one that lasts longest; whether it is over depends on the day. */
  readonly basis: BasisRecord | null;
  /** Another UN entity's result that nobody ended; whether its last day is past depends on the day. */
  readonly relied: Relied | null;
}

/**
 * Finds what stands: the latest determination by its own date, a final one before the preliminary one of
 * the same assessment. A revision replaces the assessment it revises once it is determined itself.
 */
export function standingOf(file: PartnerFile, instruments: Instruments): Standing {
  const assessments = readAssessments(file, instruments).filter(({ status }) => status !== 'cancelled');
  const isRevised = (assessment: Assessment) => revisingRecord(file, assessment.id) !== null;
  const isReplaced = (assessment: Assessment) => {
    const revision = revisingRecord(file, assessment.id);
    // A revision that is not here replaces nothing that can be shown; `notShown` tells of it.
    return (
      revision !== null && isHere(revision.record, instruments) && lastOf(revision, 'preliminary') !== null
    );
  };
  const determined = assessments
    .filter((assessment) => !isReplaced(assessment))
    .flatMap((assessment) => {
      const standing = lastOf(assessment, 'final') ?? lastOf(assessment, 'preliminary');
      return standing ? [{ assessment, determination: standing.fact }] : [];
    })
    .reduce<Standing['determined']>(
      (latest, next) => (latest && latest.determination.on > next.determination.on ? latest : next),
      null,
    );
  return {
    atHand: assessments.filter((assessment) => !isRevised(assessment)).at(-1) ?? null,
    determined,
    notShown: notShownOf(
      file,
      instruments,
      determined && { assessment: determined.assessment.id, on: determined.determination.on },
    ),
    basis: lastingLongest(file.bases.filter((basis) => holds(basis, file))),
    relied: standingReliance(file),
  };
}

/** Whether nobody ended it, and the record does not say by now that the partner is in contact with beneficiaries. */
function holds({ ended, recorded }: BasisRecord, file: PartnerFile): boolean {
  const isBelied = recorded.fact.kind === 'no-contact' && partnerField(file, 'directContact') === true;
  return ended === null && !isBelied;
}

/**
 * The basis with the latest last day; of two with the same, the one recorded later. While any of them holds
 * this one does, so that it can be chosen without knowing the day.
 */
export function lastingLongest(bases: readonly BasisRecord[]): BasisRecord | null {
  return bases.reduce<BasisRecord | null>(
    (longest, next) => (longest && longest.recorded.fact.until > next.recorded.fact.until ? longest : next),
    null,
  );
}

/** The basis that a person ended, the last of them by its day; null where none was ended. */
export function lastEndedBasis(
  bases: readonly BasisRecord[],
): { readonly kind: BasisKind; readonly on: string } | null {
  return bases
    .flatMap(({ recorded, ended }) => (ended ? [{ kind: recorded.fact.kind, on: ended.fact.on }] : []))
    .reduce<{ kind: BasisKind; on: string } | null>(
      (last, next) => (last && last.on > next.on ? last : next),
      null,
    );
}

/** What a register row says that its rating stands on. Whether a basis is over is for the row's reader to tell. */
export function restsOn({ atHand, determined, basis, relied }: Standing): RestsOn {
  if (determined && !(relied && isNewer(relied.recorded.fact, { determinedOn: determined.determination.on })))
    return 'un-review';
  // A result says more than a basis that stands in for one, as long as it lasts.
  if (relied && !(basis && basis.recorded.fact.until > relied.recorded.fact.until)) return 'reliance';
  if (basis) return basis.recorded.fact.kind;
  return atHand && lastOf(atHand, 'self') ? 'self' : 'nothing';
}
