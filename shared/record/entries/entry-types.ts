import type { z } from 'zod';
import { nextVersion, stored, storedAll } from './stored-type.ts';
import { agreementEntries1 } from './v1/agreement.ts';
import { agreementExceptionEntries1 } from './v1/agreement-exception.ts';
import { assessmentEntries1 } from './v1/assessment.ts';
import { contentEntries1 } from './v1/content.ts';
import { contentIntakeEntries1 } from './v1/content-intake.ts';
import { contractRegisteredEntries1 } from './v1/contract-registered.ts';
import { contractWithdrawnEntries1 } from './v1/contract-withdrawn.ts';
import { countryLevelEntries1 } from './v1/country-level.ts';
import { deviceRetiredEntries1 } from './v1/device-retired.ts';
import { diligenceEntries1 } from './v1/diligence.ts';
import { evidenceEntries1 } from './v1/evidence.ts';
import { exchangeEntries1 } from './v1/exchange.ts';
import { figuresSignedOffEntries1 } from './v1/figures-signed-off.ts';
import { followThroughEntries1 } from './v1/follow-through.ts';
import { followUpEntries1 } from './v1/follow-up.ts';
import { instrumentApprovedEntries1 } from './v1/instrument-approved.ts';
import { instrumentMovedEntries1 } from './v1/instrument-moved.ts';
import { intakeEntries1 } from './v1/intake.ts';
import { joinedEntries1 } from './v1/joined.ts';
import { listTakenEntries1 } from './v1/list-taken.ts';
import { partnerEntries1 } from './v1/partner.ts';
import { peopleEntries1 } from './v1/people.ts';
import { planEntries1 } from './v1/plan.ts';
import { relianceEntries1 } from './v1/reliance.ts';
import { reportDefinitionEntries1 } from './v1/report-definition.ts';
import { requestAnsweredEntries1 } from './v1/request-answered.ts';
import { subAgreementEntries1 } from './v1/sub-agreement.ts';
import { subAgreementCheckedEntries1 } from './v1/sub-agreement-checked.ts';
import { workspaceEntries1 } from './v1/workspace.ts';
import { basis2, basisFrom1, extended2, extendedFrom1 } from './v2/chains-named.ts';
import { settled2, settledFrom1 } from './v2/conflict-reasoned.ts';
import {
  action2,
  actionFrom1,
  activity2,
  activityFrom1,
  started2,
  startedFrom1,
} from './v2/content-named.ts';
import { imported2, importedFrom1 } from './v2/content-of-kinds.ts';
import {
  contractChecked2,
  contractCheckedFrom1,
  elementChecked2,
  elementCheckedFrom1,
} from './v2/contract-accounted.ts';
import { decided2, decidedFrom1 } from './v2/decision-dated.ts';
import { saved2, savedFrom1, signedOff2, signedOffFrom1 } from './v2/office-filtered.ts';

/**
 * Every type of entry with every version that was released. A type is only ever added to: `nextVersion` puts a newer
 * version on top, and what was written before is read through its step. What stands under `v1`, `v2` … imports
 * nothing that may change, and its fingerprint is held by a test.
 */
export const entryTypes = {
  ...storedAll(partnerEntries1),
  'conflict.settled': nextVersion(stored(partnerEntries1['conflict.settled']), settled2, settledFrom1),
  ...storedAll(joinedEntries1),
  ...storedAll(listTakenEntries1),
  ...storedAll(relianceEntries1),
  ...storedAll(diligenceEntries1),
  ...storedAll(countryLevelEntries1),
  'partner.basis-recorded': nextVersion(
    stored(partnerEntries1['partner.basis-recorded']),
    basis2,
    basisFrom1,
  ),
  ...storedAll(intakeEntries1),
  ...storedAll(assessmentEntries1),
  'assessment.started': nextVersion(stored(assessmentEntries1['assessment.started']), started2, startedFrom1),
  'assessment.decided': nextVersion(stored(assessmentEntries1['assessment.decided']), decided2, decidedFrom1),
  ...storedAll(instrumentMovedEntries1),
  ...storedAll(followThroughEntries1),
  'assessment.window-extended': nextVersion(
    stored(followThroughEntries1['assessment.window-extended']),
    extended2,
    extendedFrom1,
  ),
  ...storedAll(requestAnsweredEntries1),
  ...storedAll(evidenceEntries1),
  ...storedAll(planEntries1),
  'plan.action-added': nextVersion(stored(planEntries1['plan.action-added']), action2, actionFrom1),
  ...storedAll(followUpEntries1),
  'follow-up.added': nextVersion(stored(followUpEntries1['follow-up.added']), activity2, activityFrom1),
  ...storedAll(agreementEntries1),
  ...storedAll(agreementExceptionEntries1),
  'agreement.contract-checked': nextVersion(
    stored(agreementEntries1['agreement.contract-checked']),
    contractChecked2,
    contractCheckedFrom1,
  ),
  'agreement.element-checked': nextVersion(
    stored(agreementEntries1['agreement.element-checked']),
    elementChecked2,
    elementCheckedFrom1,
  ),
  ...storedAll(subAgreementEntries1),
  ...storedAll(subAgreementCheckedEntries1),
  ...storedAll(contractRegisteredEntries1),
  ...storedAll(contractWithdrawnEntries1),
  ...storedAll(contentEntries1),
  'content.imported': nextVersion(stored(contentEntries1['content.imported']), imported2, importedFrom1),
  ...storedAll(contentIntakeEntries1),
  ...storedAll(instrumentApprovedEntries1),
  ...storedAll(workspaceEntries1),
  ...storedAll(peopleEntries1),
  ...storedAll(exchangeEntries1),
  ...storedAll(deviceRetiredEntries1),
  ...storedAll(reportDefinitionEntries1),
  'report-definition.saved': nextVersion(
    stored(reportDefinitionEntries1['report-definition.saved']),
    saved2,
    savedFrom1,
  ),
  ...storedAll(figuresSignedOffEntries1),
  'figures.signed-off': nextVersion(
    stored(figuresSignedOffEntries1['figures.signed-off']),
    signedOff2,
    signedOffFrom1,
  ),
} as const;

export type EntryType = keyof typeof entryTypes;

/** Content of an entry of a type, in its newest version. */
export type EntryData<Type extends EntryType> = z.infer<(typeof entryTypes)[Type]['newest']>;
