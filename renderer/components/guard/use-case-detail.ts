import { useEffect, useRef, useState } from 'react';
import { holdsCaseDetail, knownCaseDetail } from './holds-case-detail.ts';
import { prepareGuard } from './prepare-guard.ts';

/** Who types on doesn't wait for what a half word looks like. */
const PAUSE_MS = 200;

/**
 * As `holdsCaseDetail`, for showing it beside a text that is being typed: one that wasn't read yet is read in the next
 * pause, and what called this is drawn again then. Who saves asks `holdsCaseDetail` itself.
 */
export function useCaseDetail(): (text: string | null) => boolean {
  const [, draw] = useState(0);
  const asked = new Set<string>();
  // What was said before stands until a longer text is read, so that a note doesn't come and go with each letter.
  const before = useRef(false);
  const wasHeld = before.current;
  before.current = false;
  useEffect(prepareGuard, []);
  useEffect(() => {
    if (asked.size === 0) return undefined;
    const timer = setTimeout(() => {
      // Drawn again only when it says something else than was shown.
      if ([...asked].some((text) => holdsCaseDetail(text) !== wasHeld)) draw((times) => times + 1);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (text) => {
    const known = knownCaseDetail(text);
    if (known === null && text) asked.add(text);
    const holds = known ?? wasHeld;
    before.current ||= holds;
    return holds;
  };
}
