import { useEffect } from 'react';

const GROUP = '[data-roving]';
const CONTROLS = 'button, a[href], input, [role="tab"]';

/**
 * What stands in a row marked `data-roving` is one stop for Tab: the arrows move inside of it, Home and End go to its
 * ends. In the head of a list, the arrow down leads to the row at hand.
 */
export function useRovingGroups(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Tab') {
        // Only now: no page has to look after its rows while it is drawn.
        for (const group of document.querySelectorAll<HTMLElement>(GROUP)) makeOneStop(group);
      } else if (!event.defaultPrevented && moveInside(event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}

function controlsOf(group: HTMLElement): readonly HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (control) => control.checkVisibility() && !control.matches(':disabled, [data-disabled]'),
  );
}

/** The control that Tab reaches: the one that has the focus, or had it last, or the first. */
function makeOneStop(group: HTMLElement): void {
  const controls = controlsOf(group);
  const stop =
    controls.find((control) => control === document.activeElement) ??
    controls.find((control) => control.dataset.rovingStop !== undefined) ??
    controls[0];
  for (const control of controls) {
    const isStop = control === stop;
    control.tabIndex = isStop ? 0 : -1;
    if (isStop) control.dataset.rovingStop = '';
    else delete control.dataset.rovingStop;
  }
}

/** Moves the focus, and says whether there was anything to move. */
function moveInside(event: KeyboardEvent): boolean {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  if (!(target instanceof HTMLElement) || target.matches('input:not([type="checkbox"])')) return false;
  const group = target.closest<HTMLElement>(GROUP);
  if (!group) return false;
  if (key === 'ArrowDown' && group.dataset.roving === 'head')
    return focusRowAtHand(group.closest('[role=grid]'));
  const controls = controlsOf(group);
  const at = controls.indexOf(target);
  const forward = getComputedStyle(group).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  const to = { [forward]: at + 1, [back]: at - 1, Home: 0, End: controls.length - 1 }[key];
  const next = to === undefined || at < 0 ? undefined : controls.at(to % controls.length);
  if (!next) return false;
  next.focus();
  makeOneStop(group);
  return true;
}

function focusRowAtHand(grid: Element | null): boolean {
  const row = grid?.querySelector<HTMLElement>('[role=row][tabindex="0"]');
  row?.focus();
  return row != null;
}
