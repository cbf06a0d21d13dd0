import type { ReactNode } from 'react';
import classes from './Editor.module.css';

interface ScrollingProps {
  readonly label: string;
  readonly lang?: string;
  readonly children: ReactNode;
}

/** A part of the page that is long and scrolls by itself, also by the keyboard. */
export function Scrolling({ label, lang, children }: ScrollingProps) {
  const own = { className: classes.frame, 'aria-label': label, ...(lang ? { lang, dir: 'auto' } : {}) };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part must take the focus to be scrolled by keys.
    <section {...own} tabIndex={0}>
      {children}
    </section>
  );
}
