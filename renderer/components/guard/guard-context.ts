import { createContext } from 'react';

export interface GuardWatch {
  /** Tells that a field holds what looks like case detail; returns the function that takes it back. */
  readonly warn: (field: string) => () => void;
}

/** Lets the notes inside a form tell its button that it would save what they warn of. Null outside of forms. */
export const GuardContext = createContext<GuardWatch | null>(null);
