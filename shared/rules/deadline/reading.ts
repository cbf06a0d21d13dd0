import type { Instruments } from '../../content/instrument/instruments.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import { archivedReason } from '../../record/file/partner-state.ts';
import { type Agreement, readAgreements } from '../agreement/agreement-state.ts';
import { type Assessment, readAssessments } from '../assessment/assessment.ts';
import { type Evidence, readAllEvidence } from '../evidence/evidence-state.ts';
import { type Action, readActions } from '../plan/plan-state.ts';
import { type Standing, standingOf } from '../standing/standing.ts';
import { standingGrounds } from '../standing/standing-grounds.ts';

/** A partner's file read once, for its row and for everything that is due. */
export interface PartnerReading {
  readonly file: PartnerFile;
  readonly instruments: Instruments;
  readonly archived: boolean;
  readonly standing: Standing;
  /** Assessments whose gaps and windows still ask for something; see `liveAssessments`. */
  readonly live: readonly Assessment[];
  readonly actions: readonly Action[];
  readonly agreements: readonly Agreement[];
  readonly evidence: readonly Evidence[];
  readonly grounds: ReturnType<typeof standingGrounds>;
}

export function readPartner(file: PartnerFile, instruments: Instruments): PartnerReading {
  const standing = standingOf(file, instruments);
  const evidence = readAllEvidence(file);
  return {
    file,
    instruments,
    archived: archivedReason(file) !== null,
    standing,
    live: liveAssessments(readAssessments(file, instruments)),
    actions: readActions(file),
    agreements: readAgreements(file),
    evidence,
    grounds: standingGrounds(standing, evidence),
  };
}

/**
 * Assessments with a determination by the UN that were neither cancelled nor overtaken: a later one on the same
 * instrument, a revision or a reassessment, takes over once it is determined itself. Schemes stand side by side.
 */
function liveAssessments(all: readonly Assessment[]): Assessment[] {
  const determined = all.filter((each) => each.status !== 'cancelled' && isDetermined(each));
  return determined.filter(
    (each, index) =>
      !determined
        .slice(index + 1)
        .some((later) => later.instrument.definition.id === each.instrument.definition.id),
  );
}

const isDetermined = ({ record }: Assessment) => record.ledger.some(({ fact }) => fact.kind !== 'self');
