import type { Instruments } from '../../../content/instrument/instruments.ts';
import { canonicalJson } from '../../../ground/canonical-json.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import { type PartnerFile, registerKeys } from '../../../record/file/partner-file.ts';
import type { Decided } from '../../../record/journal/decision.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { currentValue, isConflicting } from '../../../record/journal/registers.ts';
import { ensureActive } from '../../partner/decide/edit.ts';
import { standingOf } from '../../standing/standing.ts';
import { rhythmInstrument } from '../chosen-rhythm.ts';

/** Chooses by which table of the instrument visits are recommended, with the yearly cash in US dollars. */
export function decideChooseRhythm(
  file: PartnerFile,
  chosen: { readonly rhythm: string; readonly yearlyCashUsd: number | null },
  instruments: Instruments,
): Decided<'NOTHING_TO_CHANGE' | 'PARTNER_ARCHIVED' | 'UNKNOWN_RHYTHM'> {
  const active = ensureActive(file);
  if (!active.ok) return active;
  const { definition } = rhythmInstrument(standingOf(file, instruments), instruments);
  const known = definition.rhythms.map(({ id }) => id);
  if (!known.includes(chosen.rhythm))
    return refuse('UNKNOWN_RHYTHM', { instrument: definition.id, rhythm: chosen.rhythm, known });
  const recorded = currentValue(file.registers, registerKeys.rhythm) ?? null;
  if (
    !isConflicting(file.registers, registerKeys.rhythm) &&
    canonicalJson(recorded) === canonicalJson(chosen)
  )
    return refuse('NOTHING_TO_CHANGE');
  return ok([draftEntry('follow-up.rhythm-chosen', chosen)]);
}
