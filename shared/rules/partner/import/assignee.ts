/** Somebody of the office's list. */
export interface Assignee {
  readonly id: string;
  readonly name: string;
}

/** Who of the office's list a name means: nobody, one who left, several, or the one. */
export type FindAssignee = (
  name: string,
) => { readonly found: Assignee } | { readonly why: 'unknown' | 'left' | 'several' };

export interface ReadAssignee {
  readonly assignee: Assignee | null;
  /** The name as the list has it, with the title of its column, where nobody is found: kept in the notes. */
  readonly kept: string | null;
}
