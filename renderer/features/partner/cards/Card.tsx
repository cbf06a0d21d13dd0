import { type ReactNode, useId } from 'react';
import type { TermId } from '../../../../shared/documents/guide/terms/term-text.ts';
import { Term } from '../../../components/text/Term.tsx';
import classes from './Card.module.css';

interface CardProps {
  readonly title: string;
  /** The term that the title uses, explained beside it. */
  readonly term?: TermId;
  /** Quiet actions at the end of the title's line. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the partner's file, with its heading. */
export function Card({ title, term, actions, children }: CardProps) {
  const id = useId();
  return (
    <section className={classes.card} aria-labelledby={id}>
      <div className={classes.head}>
        <div className={classes.titled}>
          <h2 id={id}>{title}</h2>
          {term && <Term id={term} said={title} />}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
