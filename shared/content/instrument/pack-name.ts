import type { SourceDocument } from '../instrument/provenance.ts';

/** The pack that something came with. */
export interface PackName {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly version: string;
}

/** The same as it stands beside what the pack brought: with what it was taken from and who of the publisher confirmed it. */
export interface PackOrigin extends PackName {
  readonly source: SourceDocument | null;
  readonly confirmedBy: { readonly name: string; readonly function: string; readonly on: string } | null;
}
