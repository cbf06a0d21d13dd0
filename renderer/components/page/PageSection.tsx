import { type ReactNode, useId } from 'react';
import classes from './PageSection.module.css';

interface PageSectionProps {
  readonly title: ReactNode;
  /** 2 for parts of the page, 3 for parts of those. */
  readonly level?: 2 | 3;
  /** Beside the title: a state, a reference. */
  readonly aside?: ReactNode;
  /** Quiet actions at the end of the title's line. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page, with its heading. */
export function PageSection({ title, level = 2, aside, actions, children }: PageSectionProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={classes.section} data-level={level} aria-labelledby={id}>
      <div className={classes.head}>
        <Heading id={id}>{title}</Heading>
        {aside}
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
