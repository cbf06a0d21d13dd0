import { annexDate } from './annex-date.ts';
import type { AnnexSources, Placeholder } from './annex-sources.ts';
import { periodWords } from './period-words.ts';
import { readBlank } from './read-blank.ts';

/** A blank with what it holds; both are null while nobody has given a value that its kind can hold. */
export interface FilledPlaceholder extends Placeholder {
  /** As it was written or recorded. */
  readonly raw: string | null;
  /** As it is printed in a language. */
  readonly value: (language: string) => string | null;
}

/**
 * Reads a blank out of what a person wrote, else of the record, else of the office's own values; what was given for an
 * older blank of the same meaning counts as if given for this one. A date and a period are printed in the words of each
 * language; everything else stands as it was written. What a person wrote amiss counts as missing,
 * and not as the record's value, which would be printed unseen.
 */
export function readPlaceholder(
  placeholder: Placeholder,
  sources: AnnexSources,
  written: Readonly<Record<string, string>>,
): FilledPlaceholder {
  const { id, kind, units, was = '' } = placeholder;
  const given =
    written[id]?.trim() ||
    written[was]?.trim() ||
    recordedValue(id, sources) ||
    sources.defaults[id] ||
    sources.defaults[was];
  const raw = readBlank(kind, given ?? '', units);
  const print = (language: string) => {
    if (raw === null) return null;
    if (kind === 'date') return annexDate(raw, language);
    return kind === 'period' ? periodWords(raw, language) : raw;
  };
  return { ...placeholder, raw, value: print };
}

/** What the record says of a blank, as text or as a date `YYYY-MM-DD`. */
function recordedValue(
  id: string,
  { partner, agreement, subAgreement, plan, conditions }: AnnexSources,
): string | null {
  const { fields } = agreement;
  switch (id) {
    case 'partner-name':
      return partner.fields.name;
    case 'partner-short-name':
      return partner.fields.acronym ?? partner.fields.name;
    case 'un-entity':
      return fields.entities.join(', ');
    case 'agreement-reference':
      return fields.reference;
    case 'agreement-start':
      return fields.startsOn;
    case 'agreement-end':
      return fields.endsOn;
    case 'sub-contractor-name':
      return subAgreement?.fields.name ?? null;
    case 'contract-reference':
      return subAgreement?.fields.reference || null;
    case 'plan-reference':
      return plan.actions.length > 0 ? partner.reference : null;
    case 'plan-deadline':
      return plan.deadline;
    case 'further-conditions':
      return conditions;
    default:
      return null;
  }
}
