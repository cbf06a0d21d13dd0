import type { AnnexPlan } from '../../../shared/documents/annex/annex-plan.ts';
import type { AnnexOptions } from '../../../shared/documents/annex/annex-view.ts';
import { readDraftChoices, tellChoices } from '../../../shared/documents/annex/draft-choices.ts';
import {
  availableLanguages,
  selectClauses,
  suggestedSet,
} from '../../../shared/documents/annex/select-clauses.ts';
import {
  type Expected,
  type GivenOut,
  readExpected,
} from '../../../shared/documents/comparison/expected-clauses.ts';
import type { ReturnedText } from '../../../shared/documents/comparison/returned-text.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { assured, ok } from '../../../shared/ground/result.ts';
import type { AnnexRecord } from '../../../shared/record/shapes/agreement.ts';
import type { ContractAccount } from '../../../shared/record/shapes/contract-account.ts';
import type { Agreement } from '../../../shared/rules/agreement/agreement-state.ts';
import { readSubAgreements } from '../../../shared/rules/agreement/sub-agreement-state.ts';
import { annexesFor, flowDownSet } from '../../../shared/rules/agreement/sub-annexes.ts';
import { annexSources } from '../annex/annex-sources.ts';
import type { AnnexSubject } from '../annex/annex-subject.ts';
import { writeAnnexFile } from '../annex/make-annex.ts';
import type { Journal } from '../journal.ts';
import type { Session } from '../session.ts';

/** Our side of a comparison: read with the reader that reads the other side too. */
export interface OurSide {
  readonly given: GivenOut;
  readonly expected: Expected;
  /** Reference of the annex; null when a draft or only the library could be compared with. */
  readonly annex: string | null;
  readonly basis: ContractAccount['basis'];
  /** What a draft names as chosen for it. */
  readonly choices: readonly string[];
}

/**
 * The clauses as they were given out: those of the annex named; else of the annex whose text the contract says it has,
 * or of the draft that it says it is; else of the newest annex of the agreement. Without any, those that the library
 * would put into an annex of it today. For a sub-agreement these are the flow-down annexes that were made for it.
 */
export async function ourSide(
  session: Session,
  journal: Journal,
  subject: AnnexSubject,
  reference: string | undefined,
  { properties }: Pick<ReturnedText, 'properties'>,
) {
  const { file, agreement, subAgreement } = subject;
  const annexes = annexesFor(
    agreement.record.annexes.map(({ fact }) => fact),
    readSubAgreements(file, agreement.id),
    subAgreement?.id ?? null,
  );
  const sought = reference?.toLowerCase();
  const hash = properties.get('Text hash');
  const named = sought === undefined ? annexes.findLast(({ textHash }) => textHash === hash) : undefined;
  if (sought === undefined && !named) {
    const draft = await fromDraft(session, journal, subject, properties);
    if (draft) return draft;
  }
  const annex =
    sought === undefined
      ? (named ?? annexes.at(-1))
      : annexes.find((each) => each.id.toLowerCase() === sought || each.reference.toLowerCase() === sought);
  if (reference !== undefined && !annex) return refuse('ANNEX_NOT_FOUND', { reference });
  const bytes = annex ? journal.store.documents.read(annex.file.sha256) : null;
  if (annex && bytes) return keptAnnex(session, journal, annex, bytes);
  // The file of a merged annex may not have come along yet.
  if (reference !== undefined) return refuse('ANNEX_NOT_FOUND', { reference });
  return fromLibrary(session, journal, subject);
}

/** The annex that each open workspace compared with last: it never changes, and contracts come back in several rounds. */
const read = new WeakMap<Journal, OurSide & { readonly sha256: string }>();

async function keptAnnex(session: Session, journal: Journal, annex: AnnexRecord, bytes: Uint8Array) {
  const known = read.get(journal);
  const { sha256 } = annex.file;
  if (known?.sha256 === sha256 && known.annex === annex.reference) return ok<OurSide>(known);
  const text = await session.ports.readReturnedText({ name: annex.file.name, bytes });
  if (!text.ok) return text;
  const given: GivenOut = {
    clauses: annex.clauses.map(({ clause }) => clause),
    languages: annex.languages,
    form: annex.form,
  };
  const side: OurSide = {
    given,
    expected: readExpected(text.value, given),
    annex: annex.reference,
    basis: 'annex',
    choices: [],
  };
  read.set(journal, { ...side, sha256 });
  return ok(side);
}

async function fromLibrary(session: Session, journal: Journal, subject: AnnexSubject) {
  const { file, agreement, subAgreement } = subject;
  const sources = annexSources(session, journal, file, agreement, subAgreement);
  const set = suggestedSet(sources);
  const { clauses } = selectClauses(sources, set);
  const languages = languagesOf(agreement, availableLanguages(sources, clauses));
  const options: AnnexOptions = { set, languages, variants: {}, values: {}, form: 'clauses' };
  // Chosen among what there is, and every clause has English words.
  const draft = assured(await writeAnnexFile(session, journal, subject, { options, final: false }));
  return draftSide(session, draft, options, 'library', []);
}

/**
 * Our side of a draft that says what was chosen for it: it is written once more from those choices, with the words that
 * its clauses had then. Null for what is no draft of this agreement, or one that can't be written again here.
 */
async function fromDraft(
  session: Session,
  journal: Journal,
  subject: AnnexSubject,
  properties: ReadonlyMap<string, string>,
) {
  if (!isOfAgreement(properties, subject.agreement) || namesOther(properties, subject)) return null;
  const choices = readDraftChoices(properties);
  if (!choices) return null;
  const { options } = choices;
  const draft = await writeAnnexFile(session, journal, subject, {
    options,
    final: false,
    versions: choices.versions,
  });
  return draft.ok ? draftSide(session, draft.value, options, 'draft', tellChoices(choices)) : null;
}

/** Whether a document says of itself that it belongs to an agreement. */
export function isOfAgreement(
  properties: ReadonlyMap<string, string>,
  { fields: { reference } }: Agreement,
): boolean {
  return properties.get('Agreement')?.toLowerCase() === reference.toLowerCase();
}

/** Whether a document of ours says that it was made for another sub-agreement, or for the agreement itself. */
export function namesOther(
  properties: ReadonlyMap<string, string>,
  { subAgreement }: Pick<AnnexSubject, 'subAgreement'>,
): boolean {
  const named = properties.get('Sub-agreement');
  if (named !== undefined) return named !== subAgreement?.id;
  const set = properties.get('Clause set');
  return subAgreement !== null && set !== undefined && set !== flowDownSet;
}

async function draftSide(
  session: Session,
  draft: { readonly file: FileContent; readonly plan: AnnexPlan },
  { languages, form }: AnnexOptions,
  basis: OurSide['basis'],
  choices: readonly string[],
) {
  const text = await session.ports.readReturnedText(draft.file);
  if (!text.ok) return text;
  const clauses = draft.plan.clauses.map(({ source }) => source.definition.id);
  const given: GivenOut = { clauses, languages, form };
  const side: OurSide = { given, expected: readExpected(text.value, given), annex: null, basis, choices };
  return ok(side);
}

/** The agreement's languages as far as the library has them, at most two; English when it has none of them. */
function languagesOf({ fields }: Agreement, available: readonly string[]): string[] {
  const known = fields.languages.filter((language) => available.includes(language)).slice(0, 2);
  return known.length > 0 ? known : ['en'];
}
