import { compareReturned } from '../../../shared/documents/comparison/compare-returned.ts';
import type { FoundDeviation } from '../../../shared/documents/comparison/found-deviation.ts';
import type { ReturnedText } from '../../../shared/documents/comparison/returned-text.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { ok } from '../../../shared/ground/result.ts';
import type { ContractAccount, Finding } from '../../../shared/record/shapes/contract-account.ts';
import type { FoundAgreement } from '../agreement/find-agreement.ts';
import type { Journal } from '../journal.ts';
import type { Session } from '../session.ts';
import { isOfAgreement, ourSide } from './given-out.ts';

export interface ComparedReturned {
  /** Empty when none of our clauses is in the contract. */
  readonly deviations: readonly FoundDeviation[];
  readonly annex: string | null;
  /** Null when none of our clauses is in it. */
  readonly account: ContractAccount | null;
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
  const ours = await ourSide(session, journal, found, annex, contract.value);
  if (!ours.ok) return ours;
  const { expected, given, basis, choices } = ours.value;
  const { deviations, account } = compareReturned(expected, contract.value, given, session.ports.diffWords);
  const compared: ComparedReturned = {
    deviations: basis === 'library' ? inLanguagesOf(deviations) : deviations,
    annex: ours.value.annex,
    account: account && {
      basis,
      choices: [...choices],
      whole: account.whole,
      words: account.words,
      findings: [...otherAgreement(contract.value, found), ...account.findings],
    },
  };
  return ok(compared);
}

/** A document of ours that says of itself that it belongs to another agreement. */
function otherAgreement({ properties }: ReturnedText, { agreement }: FoundAgreement): Finding[] {
  const named = properties.get('Agreement');
  if (!named || !properties.has('Text hash') || isOfAgreement(properties, agreement)) return [];
  const what = named.slice(0, 300);
  return [{ kind: 'other-agreement', place: null, language: null, what, words: [], count: 1 }];
}

/** Of a contract that we gave no annex for, nothing is missing in a language in which it was never written. */
function inLanguagesOf(deviations: readonly FoundDeviation[]): FoundDeviation[] {
  const written = new Set(
    deviations.filter(({ kind }) => kind !== 'missing').map(({ language }) => language),
  );
  return deviations.filter(({ language }) => written.has(language));
}
