import type { AnnexOptions } from '../../../shared/documents/annex/annex-view.ts';
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
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { assured, ok } from '../../../shared/ground/result.ts';
import type { AnnexRecord } from '../../../shared/record/shapes/agreement.ts';
import type { Agreement } from '../../../shared/rules/agreement/agreement-state.ts';
import type { FoundAgreement } from '../agreement/find-agreement.ts';
import { annexSources } from '../annex/annex-sources.ts';
import { writeAnnexFile } from '../annex/make-annex.ts';
import type { Journal } from '../journal.ts';
import type { Session } from '../session.ts';

/** Our side of a comparison: read with the reader that reads the other side too. */
export interface OurSide {
  readonly given: GivenOut;
  readonly expected: Expected;
  /** Reference of the annex; null when only the library could be compared with. */
  readonly annex: string | null;
}

/**
 * The clauses as they were given out: those of the annex named, else of the newest one of the agreement. Without any,
 * those that the library would put into an annex of it today.
 */
export async function ourSide(
  session: Session,
  journal: Journal,
  found: FoundAgreement,
  reference: string | undefined,
) {
  const annexes = found.agreement.record.annexes.map(({ fact }) => fact);
  const sought = reference?.toLowerCase();
  const annex =
    sought === undefined
      ? annexes.at(-1)
      : annexes.find((each) => each.id.toLowerCase() === sought || each.reference.toLowerCase() === sought);
  if (reference !== undefined && !annex) return refuse('ANNEX_NOT_FOUND', { reference });
  const bytes = annex ? journal.store.documents.read(annex.file.sha256) : null;
  if (annex && bytes) return keptAnnex(session, annex, bytes);
  // The file of a merged annex may not have come along yet.
  if (reference !== undefined) return refuse('ANNEX_NOT_FOUND', { reference });
  return fromLibrary(session, journal, found);
}

async function keptAnnex(session: Session, annex: AnnexRecord, bytes: Uint8Array) {
  const text = await session.ports.readReturnedText({ name: annex.file.name, bytes });
  if (!text.ok) return text;
  const given = { clauses: annex.clauses.map(({ clause }) => clause), languages: annex.languages };
  return ok({ given, expected: readExpected(text.value, given), annex: annex.reference });
}

async function fromLibrary(session: Session, journal: Journal, { file, agreement }: FoundAgreement) {
  const sources = annexSources(session, journal, file, agreement);
  const set = suggestedSet(sources);
  const { clauses } = selectClauses(sources, set);
  const languages = languagesOf(agreement, availableLanguages(sources, clauses));
  const options: AnnexOptions = { set, languages, variants: {}, values: {}, form: 'clauses' };
  // Chosen among what there is, and every clause has English words.
  const draft = assured(await writeAnnexFile(session, journal, file, agreement, { options, final: false }));
  const text = await session.ports.readReturnedText(draft.file);
  if (!text.ok) return text;
  const given = { clauses: draft.plan.clauses.map(({ source }) => source.definition.id), languages };
  return ok({ given, expected: readExpected(text.value, given), annex: null });
}

/** The agreement's languages as far as the library has them, at most two; English when it has none of them. */
function languagesOf({ fields }: Agreement, available: readonly string[]): string[] {
  const known = fields.languages.filter((language) => available.includes(language)).slice(0, 2);
  return known.length > 0 ? known : ['en'];
}
