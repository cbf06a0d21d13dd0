import type { ActionLibrary } from '../../../../../shared/content/actions/action-library.ts';
import type { ContentCheck, TextFile } from '../../../../../shared/content/files/content-files.ts';
import type { Instruments } from '../../../../../shared/content/instrument/instruments.ts';
import type { CheckLibrary } from '../../../../../shared/content/practice-checks/check-library.ts';
import type { Office } from '../office.ts';
import type { PartnerStory } from '../partner-story.ts';
import type { DemoText } from '../texts.ts';

/** What stories name by id. */
export interface DemoLibraries {
  readonly instruments: Instruments;
  readonly actions: ActionLibrary;
  readonly checks: CheckLibrary;
}

/** A demonstration whose shape is right, with the libraries that it names. */
export interface ParsedDemo {
  readonly office: Office;
  readonly lists: readonly { readonly file: string; readonly partners: readonly PartnerStory[] }[];
  readonly texts: readonly TextFile<DemoText>[];
  readonly libraries: DemoLibraries;
}

/** One rule about the demonstration. */
export type DemoCheck = ContentCheck<ParsedDemo>;

export const officeFile = 'office.json';
