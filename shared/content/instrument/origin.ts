import type { PackOrigin } from './pack-name.ts';

/** How a version of an instrument came to be here, and who approved it for the office. Of what ships, nothing is said. */
export interface InstrumentOrigin {
  readonly pack: PackOrigin | null;
  /** The approval that holds for all its words as they are now. */
  readonly approval: {
    readonly approver: { readonly name: string; readonly function: string };
    readonly on: string;
  } | null;
}
