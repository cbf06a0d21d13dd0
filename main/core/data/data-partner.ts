import type { Instruments } from '../../../shared/content/instrument/instruments.ts';
import type { DataPartner } from '../../../shared/documents/data/data-table.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { partnerFields } from '../../../shared/record/file/partner-state.ts';
import type { AgreementGate } from '../../../shared/record/shapes/agreement.ts';
import { readAgreements } from '../../../shared/rules/agreement/agreement-state.ts';
import { buildAgreementView } from '../../../shared/rules/agreement/build-agreement-view.ts';
import { readAssessments } from '../../../shared/rules/assessment/assessment.ts';
import { onDay } from '../../../shared/rules/deadline/on-day.ts';
import { buildEvidenceView } from '../../../shared/rules/evidence/build-evidence-view.ts';
import { readAllEvidence } from '../../../shared/rules/evidence/evidence-state.ts';
import { buildActivityView } from '../../../shared/rules/follow-up/build-follow-up-view.ts';
import { readActivities } from '../../../shared/rules/follow-up/follow-up-state.ts';
import { buildPlanView } from '../../../shared/rules/plan/build-plan-view.ts';
import { type KeptRow, showRow } from '../../../shared/rules/register/partner-view.ts';
import type { TellDevices } from '../../../shared/rules/register/told-by-devices.ts';
import { listAssessments, showAssessment } from '../../../shared/rules/standing/shown-assessment.ts';

interface Seen {
  readonly instruments: Instruments;
  readonly today: string;
  readonly rater: TellDevices['rater'];
  /** What stands between the partner and an active agreement that day. */
  readonly gate: () => AgreementGate | null;
}

/** A partner's file and its row as the tables for other programs tell of them on a day. */
export function dataPartnerOf(
  file: PartnerFile,
  row: KeptRow,
  { instruments, today, rater, gate }: Seen,
): DataPartner {
  return {
    row: showRow(row, today),
    fields: partnerFields(file),
    listed: listAssessments(file, instruments, today, rater),
    assessments: readAssessments(file, instruments).map((each) =>
      showAssessment(file, each, instruments, today, rater),
    ),
    evidence: readAllEvidence(file).map((each) => buildEvidenceView(file, each, today)),
    actions: buildPlanView(file, instruments, today).actions,
    activities: readActivities(file).map(buildActivityView),
    agreements: readAgreements(file).map((each) => buildAgreementView(file, each, gate(), today)),
    // As the list of what is to do has them, which knows the whole register.
    dues: onDay(row.dues, today),
  };
}
