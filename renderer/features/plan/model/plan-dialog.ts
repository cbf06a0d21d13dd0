/** A standard of one assessment: two instruments may number theirs alike. */
export interface StandardOf {
  readonly assessment: string;
  readonly standard: string;
}

/** A dialog of the plan, with what it is about. */
export type PlanDialog =
  | { readonly kind: 'add' | 'own'; readonly standard: StandardOf | null }
  | { readonly kind: 'review'; readonly standard: StandardOf };
