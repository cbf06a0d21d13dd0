/** What changed of one thing, in words. */
export interface ChangedPart {
  readonly label: string;
  /** Null for nothing. */
  readonly from: string | null;
  readonly to: string | null;
  /** What a person wrote, which comes in quotation marks. */
  readonly isOwn: boolean;
}
