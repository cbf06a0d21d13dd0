import { useEffect, useRef } from 'react';
import { allowedAnswers } from '../../../../shared/content/instrument/check-answer.ts';
import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import type { Side } from '../../../components/assessment/sides.ts';
import { typedKey } from '../../../components/keys/typed-key.ts';
import type { StandardCursor } from './standard-cursor.ts';
import type { AnswerEntry } from './use-answer-entry.ts';

interface StandardKeys {
  readonly instrument: Instrument;
  readonly cursor: StandardCursor;
  readonly answers: AnswerEntry;
  /** The side that number keys answer; null when both are locked. */
  readonly side: Side | null;
}

/** 1, 2, 3 answer; K and J, Page Up and Page Down, and arrows outside of fields move; Ctrl Enter goes on. */
export function useStandardKeys(keys: StandardKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (act(event, latest.current)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** Whether the key meant something here. */
function act(event: KeyboardEvent, { instrument, cursor, answers, side }: StandardKeys): boolean {
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (event.defaultPrevented || document.querySelector('[role="dialog"][aria-modal="true"]')) return false;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return go(cursor, 1);
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (
    target?.closest(
      'textarea, select, [contenteditable], [role="tab"], [role="menu"], input:not([type="radio"])',
    )
  ) {
    return false;
  }
  const key = typedKey(event);
  if (/^[1-9]$/.test(key) && side !== null) {
    return answer(Number(key), { instrument, cursor, answers, side });
  }
  const isChoice = target?.closest('input[type="radio"]') != null;
  switch (key) {
    case 'j':
    case 'PageDown':
      return go(cursor, 1);
    case 'k':
    case 'PageUp':
      return go(cursor, -1);
    // Within the choices, arrows choose.
    case 'ArrowDown':
      return !isChoice && isOnStandard(target) && go(cursor, 1);
    case 'ArrowUp':
      return !isChoice && isOnStandard(target) && go(cursor, -1);
    default:
      return false;
  }
}

function answer(
  number: number,
  { instrument, cursor, answers, side }: StandardKeys & { readonly side: Side },
): boolean {
  const chosen = allowedAnswers(instrument, cursor.current)[number - 1];
  if (chosen === undefined) return false;
  answers.type(side, cursor.current, { answer: chosen }, true);
  const { shown, reReview } = answers.stateOf(side, cursor.current);
  const needsComment = side === 'review' && (!shown.comment || reReview !== null);
  const needed = chosen === 'not-applicable' ? 'reason' : needsComment ? 'comment' : null;
  // What the answer still needs is where the person types next.
  if (needed) setTimeout(() => document.getElementById(`${side}-${needed}`)?.focus(), 0);
  return true;
}

function go(cursor: StandardCursor, step: 1 | -1): boolean {
  cursor.move(step);
  return true;
}

/** Elsewhere on the page arrows scroll, as everywhere. */
function isOnStandard(target: HTMLElement | null): boolean {
  return target?.id === 'standard-title';
}
