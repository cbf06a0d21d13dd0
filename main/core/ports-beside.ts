/** What another thread of this program needs to open the same record beside a store. Goes from memory to memory. */
export interface Beside {
  readonly folder: string;
  readonly key: string;
  /** For the adapter that wrote it. */
  readonly header: unknown;
  readonly file: unknown;
}

export interface SteppedAside {
  /** From which entry on the other thread writes; see `lastPlace`. */
  readonly lastPlace: number;
  /** Goes on from the entry that the other thread wrote last; null where it was lost, and the file has to tell. */
  back(lastPlace: number | null): void;
}

/** What another thread needs to change the record in the place of the one that stepped aside. */
export interface Aside extends Beside {
  readonly lastPlace: number;
  /** When something was recorded last, and on which day a copy was made, as far as is known. */
  readonly savedAt: string | null;
  readonly copiedOn: string | null;
}
