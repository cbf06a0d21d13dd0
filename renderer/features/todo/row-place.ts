/** Where a line of the list stands, and whether the keyboard is on it. */
export interface RowPlace {
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly isCurrent: boolean;
  readonly onFocusRow: (index: number) => void;
}
