import type { Instruments } from '../../content/instrument/instruments.ts';
import { refuse } from '../../ground/refusals/messages.ts';
import type { AssessmentRecord } from '../../record/file/partner-file.ts';

/** Whether this program has the very version of the instrument that an assessment stands on. */
export function isHere({ instrument }: AssessmentRecord, instruments: Instruments): boolean {
  return instruments.at(instrument.id, instrument.version) !== null;
}

/** The refusal of whatever is asked of an assessment whose instrument is not here. */
export function refuseNotHere({ started, instrument }: AssessmentRecord) {
  return refuse('INSTRUMENT_NOT_HERE', {
    reference: started.fact.reference,
    instrument: instrument.id,
    version: instrument.version,
  });
}
