import type { ReactNode } from 'react';
import type { Person } from '../../../shared/record/journal/entry.ts';
import { ContentText } from '../text/ContentText.tsx';
import classes from './Facts.module.css';

/** One labelled fact of a `dl`. */
export function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Text that a person wrote, with its line breaks and in its own direction. */
export function TextFact({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <Fact label={label}>
      <ContentText as="p">{text}</ContentText>
    </Fact>
  );
}

/** Name with functional title; each keeps its own direction. */
export function PersonFact({ label, person }: { readonly label: string; readonly person: Person }) {
  return (
    <Fact label={label}>
      <PersonText person={person} />
    </Fact>
  );
}

export function PersonText({ person }: { readonly person: Person }) {
  return (
    <span className={classes.person}>
      <ContentText>{person.name}</ContentText>
      <ContentText className={classes.function ?? ''}>{person.function}</ContentText>
    </span>
  );
}
