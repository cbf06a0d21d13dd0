import type { ContractPlace, Finding } from '../../../record/shapes/contract-account.ts';

/** Words for what a check finds beside the clauses; the screen and the document say the same. */
export interface FindingText {
  readonly kinds: Readonly<Record<Finding['kind'], string>>;
  /** A sentence on findings that need one; `what` and `count` are the finding's own. */
  readonly sentences: Readonly<Partial<Record<Finding['kind'], (what: string, count: number) => string>>>;
  /** More, or fewer, words told of than were read. */
  readonly tooMany: (count: number) => string;
  readonly tooFew: (count: number) => string;
  /** Parts of a file; `number` is empty where none is known. */
  readonly parts: Readonly<Record<ContractPlace['part'], (number: string) => string>>;
  readonly paragraph: (number: number) => string;
  readonly after: (clause: string) => string;
  /** In place of the kind of a finding: what may read otherwise, what is good to know, a number that changed. */
  readonly labels: { readonly look: string; readonly inform: string; readonly number: string };
  readonly number: (count: number) => string;
  /** Of what is told once and stands there more often. */
  readonly times: (count: number) => string;
  readonly unread: Readonly<Record<string, string>>;
  readonly faint: string;
  readonly label: string;
  /** Marks in a text that turn the order of its letters round. */
  readonly direction: string;
  /** What the check does not see, said beside every answer: an answer without findings is none about these. */
  readonly notSeen: string;
  /** In place of a hash that is not ours. */
  readonly otherHash: string;
  /** Between the pieces of a place. */
  readonly separator: string;
}
