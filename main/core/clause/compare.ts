import { compareReturned } from '../../../shared/documents/comparison/compare-returned.ts';
import type { FoundDeviation } from '../../../shared/documents/comparison/found-deviation.ts';
import type { ReturnedText } from '../../../shared/documents/comparison/returned-text.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { ok } from '../../../shared/ground/result.ts';
import type { ContractAccount, Finding } from '../../../shared/record/shapes/contract-account.ts';
import { readSubAgreements } from '../../../shared/rules/agreement/sub-agreement-state.ts';
import type { AnnexSubject } from '../annex/annex-subject.ts';
import type { Journal } from '../journal.ts';
import type { Session } from '../session.ts';
import { isOfAgreement, namesOther, ourSide } from './given-out.ts';

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
  subject: AnnexSubject,
  file: FileContent,
  annex: string | undefined,
) {
  const contract = await session.ports.readReturnedText(file);
  if (!contract.ok) return contract;
  const ours = await ourSide(session, journal, subject, annex, contract.value);
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
      findings: [...otherSubject(contract.value, subject), ...account.findings],
    },
  };
  return ok(compared);
}

/** A document of ours that says of itself that it belongs to another agreement, or to another of the contracts under it. */
function otherSubject({ properties }: ReturnedText, subject: AnnexSubject): Finding[] {
  const named = properties.get('Agreement');
  if (!named || !properties.has('Text hash')) return [];
  if (isOfAgreement(properties, subject.agreement) && !namesOther(properties, subject)) return [];
  const what = nameOf(named, properties, subject).slice(0, 300);
  return [{ kind: 'other-agreement', place: null, language: null, what, words: [], count: 1 }];
}

/** The reference that a document bears, with the sub-contractor that it was made for. */
function nameOf(
  reference: string,
  properties: ReadonlyMap<string, string>,
  { file, agreement }: AnnexSubject,
): string {
  const id = properties.get('Sub-agreement');
  const named = readSubAgreements(file, agreement.id).find((each) => each.id === id);
  return named ? `${reference}, ${named.fields.name}` : reference;
}

/** Of a contract that we gave no annex for, nothing is missing in a language in which it was never written. */
function inLanguagesOf(deviations: readonly FoundDeviation[]): FoundDeviation[] {
  const written = new Set(
    deviations.filter(({ kind }) => kind !== 'missing').map(({ language }) => language),
  );
  return deviations.filter(({ language }) => written.has(language));
}
