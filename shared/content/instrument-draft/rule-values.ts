import type { DraftFacts, InstrumentDraft } from './draft.ts';
import type { RuleId } from './rules.ts';
import { notesOf, ruleIds, ruleInWords } from './rules.ts';

/** Rules that an instrument has at all: one of points knows no "not applicable", and shares count under one rule only. */
export function rulesOf({ scale, naPolicy }: DraftFacts): readonly RuleId[] {
  return ruleIds.filter((rule) => {
    if (rule === 'na-standards' || rule === 'na-policy') return scale === 'met';
    return rule !== 'shares' || (scale === 'met' && naPolicy === 'excluded');
  });
}

const span = (from: number | null, to: number | null) =>
  from === to ? `${from ?? '?'}` : `${from ?? '?'}–${to ?? '?'}`;
const months = (value: number | null) => (value === null ? '' : String(value));

/** What a rule says, in figures and codes of the instrument; of a rule in words, what the officer wrote. */
export function ruleValue({ facts, document, notes }: InstrumentDraft, rule: RuleId): string {
  if (ruleInWords.has(rule))
    return (
      notesOf(notes)
        .find((note) => note.rule === rule)
        ?.value.trim() ?? ''
    );
  const { standards, bands, clocks } = facts;
  switch (rule) {
    case 'wording':
      return document.title.trim();
    case 'evidence':
      return String(new Set(standards.flatMap(({ evidence }) => evidence)).size);
    case 'na-standards':
      return standards
        .filter(({ naAllowed }) => naAllowed)
        .map(({ id }) => id)
        .join(', ');
    case 'na-policy':
      return facts.naPolicy;
    case 'bands':
      return bands.map(({ rating, from, to }) => `${rating} ${span(from, to)}`).join('; ');
    case 'shares':
      return facts.excludedFrom.map(({ rating, percent }) => `${rating} ≥ ${percent ?? '?'} %`).join('; ');
    case 'improvement-months':
      return months(clocks.improvementMonths);
    case 'extension-months':
      return months(clocks.extensionMonths);
    case 'validity-months':
      return months(clocks.validityMonths);
    case 'expiry-warnings':
      return clocks.expiryWarningMonths.join(', ');
    case 'emergency-months':
      return months(clocks.emergencyMonths);
    default:
      return '';
  }
}
