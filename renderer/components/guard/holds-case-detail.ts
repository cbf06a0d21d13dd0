import { findCaseDetail } from '../../../shared/ground/guard/find-case-detail.ts';

// The same few texts are asked about on every render while one of them is being typed.
const known = new Map<string, boolean>();
const MOST_KNOWN = 40;

/** Whether a text looks like detail of a case, so that saving it should wait for a word of the person. */
export function holdsCaseDetail(text: string | null): boolean {
  if (!text) return false;
  const before = known.get(text);
  if (before !== undefined) return before;
  const holds = findCaseDetail(text).length > 0;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, holds);
  return holds;
}

/** What `holdsCaseDetail` told of a text; null when it wasn't asked yet. */
export function knownCaseDetail(text: string | null): boolean | null {
  return text ? (known.get(text) ?? null) : false;
}
