import {
  compareReturned,
  type FoundDeviation,
} from '../../../shared/documents/comparison/compare-returned.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { ok } from '../../../shared/ground/result.ts';
import type { FoundAgreement } from '../agreement/find-agreement.ts';
import type { Journal } from '../journal.ts';
import type { Session } from '../session.ts';
import { ourSide } from './given-out.ts';

export interface ComparedReturned {
  /** Empty when none of our clauses is in the contract. */
  readonly deviations: readonly FoundDeviation[];
  readonly annex: string | null;
}

/** Reads a contract and compares it with what we gave out; `annex` names the annex, the newest one when left out. */
export async function compareWithOurs(
  session: Session,
  journal: Journal,
  found: FoundAgreement,
  file: FileContent,
  annex: string | undefined,
) {
  const contract = await session.ports.readReturnedText(file);
  if (!contract.ok) return contract;
  const ours = await ourSide(session, journal, found, annex);
  if (!ours.ok) return ours;
  const { expected, given } = ours.value;
  const all = compareReturned(expected, contract.value, given, session.ports.diffWords);
  return ok({ deviations: ours.value.annex === null ? inLanguagesOf(all) : all, annex: ours.value.annex });
}

/** Of a contract that we gave no annex for, nothing is missing in a language in which it was never written. */
function inLanguagesOf(deviations: readonly FoundDeviation[]): FoundDeviation[] {
  const written = new Set(
    deviations.filter(({ kind }) => kind !== 'missing').map(({ language }) => language),
  );
  return deviations.filter(({ language }) => written.has(language));
}
