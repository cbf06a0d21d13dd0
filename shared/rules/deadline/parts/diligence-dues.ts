import { partnerFields } from '../../../record/file/partner-state.ts';
import { isInScope } from '../../../record/shapes/partner.ts';
import { type Diligence, isFlag, readDiligence, stands, weighs } from '../../diligence/diligence-state.ts';
import { closedBy } from '../../standing/reliance.ts';
import type { Due } from '../due.ts';
import { makeDue, partnerSubject } from '../make-due.ts';
import type { PartnerReading } from '../reading.ts';

/**
 * What is held against a partner and waits for a person: a red flag or a match while the UN works with it, as long as it
 * is neither cleared nor overridden; what was passed on to headquarters and came back without a word; and any other
 * flag that nobody settled. That a partner with an active agreement was never screened is for offices that screen: who
 * lists what is due knows whether this one does.
 */
export function diligenceDues(reading: PartnerReading): Due[] {
  const works = worksWith(reading);
  const flags = readDiligence(reading.file)
    .filter((each) => stands(each) && isFlag(each.recorded.fact))
    .flatMap((flag) => [
      ...blocked(reading, flag, works),
      ...(flag.resolution === null ? unsettled(reading, flag, works !== null) : []),
    ]);
  const { file } = reading;
  return lacksScreening(reading)
    ? [...flags, makeDue(file, 'screening-missing', null, partnerSubject(file))]
    : flags;
}

interface Works {
  /** Last day on which anything lets the work go on; null where no end is known. */
  readonly until: string | null;
}

/** Whether the UN works with the partner: by an active agreement, a decision, an exemption or a result relied on. */
function worksWith({ standing, agreements }: PartnerReading): Works | null {
  const { determined, basis, relied } = standing;
  const isBound = agreements.some(
    ({ withdrawn, fields }) => withdrawn === null && fields.status === 'active',
  );
  const decided = determined?.assessment.record.decisions.at(-1);
  const proceeds = determined && decided && closedBy(determined.assessment) === null;
  if (isBound || proceeds) return { until: null };
  const last = [basis?.recorded.fact.until, relied?.recorded.fact.until]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  return last === undefined ? null : { until: last };
}

function blocked({ file }: PartnerReading, flag: Diligence, works: Works | null): Due[] {
  if (!works || flag.override || !weighs(flag)) return [];
  const which = { which: flag.id, until: works.until };
  return [makeDue(file, 'partner-blocked', null, partnerSubject(file), which)];
}

function unsettled({ file }: PartnerReading, flag: Diligence, isWorking: boolean): Due[] {
  const { id, escalation, override } = flag;
  const subject = partnerSubject(file);
  if (escalation) {
    const title = escalation.number ?? '';
    return [
      makeDue(file, 'escalation-open', null, subject, { which: id, title, person: escalation.to.name }),
    ];
  }
  // Who let the work go on has settled what is to be done; one that stops the work is asked for already.
  if (override || (isWorking && weighs(flag))) return [];
  return [makeDue(file, 'flag-open', null, subject, { which: id })];
}

/** Whether a partner of whom an assessment is asked is bound to the UN and was never screened. */
function lacksScreening({ file, agreements }: Pick<PartnerReading, 'file' | 'agreements'>): boolean {
  const isBound = agreements.some(
    ({ withdrawn, fields }) => withdrawn === null && fields.status === 'active',
  );
  const isScreened = readDiligence(file).some(
    ({ withdrawn, recorded }) => withdrawn === null && recorded.fact.kind === 'sanctions-screening',
  );
  return isBound && !isScreened && isInScope(partnerFields(file));
}
