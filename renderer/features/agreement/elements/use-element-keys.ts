import { useEffect, useRef } from 'react';
import type { ElementId } from '../../../../shared/content/clause/clause.ts';
import { typedKey } from '../../../components/keys/typed-key.ts';
import { elementRowId } from './element-row-id.ts';
import { elementStates } from './typed-elements.ts';
import type { ElementEntry } from './use-element-entry.ts';

interface ElementKeys {
  /** Rows in their order. */
  readonly elements: readonly ElementId[];
  readonly entry: ElementEntry;
  readonly locked: boolean;
}

/** In a row 1, 2, 3 choose; J and K, Page Up and Page Down, and arrows on the row move; Ctrl Enter records and goes on. */
export function useElementKeys(keys: ElementKeys): void {
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
function act(event: KeyboardEvent, { elements, entry, locked }: ElementKeys): boolean {
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (event.defaultPrevented || document.querySelector('[role="dialog"][aria-modal="true"]')) return false;
  const row = target?.closest<HTMLElement>('[data-element]');
  const current = elements.find((element) => element === row?.dataset.element) ?? null;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    if (current === null) return false;
    if (!locked) entry.record(current);
    return move(elements, current, 1);
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (target?.closest('textarea, select, input:not([type="radio"]), [role="menu"]')) return false;
  const key = typedKey(event);
  const state = elementStates[Number(key) - 1];
  if (state !== undefined && current !== null && !locked) {
    entry.type(current, { state }, true);
    // What "not applicable" still needs is where the person types next.
    if (state === 'not-applicable') setTimeout(() => row?.querySelector<HTMLElement>('textarea')?.focus(), 0);
    return true;
  }
  const isOnRow = target !== null && target === row;
  switch (key) {
    case 'j':
    case 'PageDown':
      return (current !== null || key === 'j') && move(elements, current, 1);
    case 'k':
    case 'PageUp':
      return current !== null && move(elements, current, -1);
    // Within the choices, arrows choose; elsewhere on the page they scroll, as everywhere.
    case 'ArrowDown':
      return isOnRow && move(elements, current, 1);
    case 'ArrowUp':
      return isOnRow && move(elements, current, -1);
    default:
      return false;
  }
}

function move(elements: readonly ElementId[], current: ElementId | null, step: 1 | -1): boolean {
  const at = current === null ? -1 : elements.indexOf(current);
  const next = elements[Math.max(0, at + step)];
  if (next === undefined) return false;
  const row = document.getElementById(elementRowId(next));
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
  return true;
}
