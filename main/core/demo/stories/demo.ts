import type { Office } from './office.ts';
import type { PartnerStory } from './partner-story.ts';
import type { DemoText } from './texts.ts';

/** The demonstration, ready to be played. */
export interface Demo {
  readonly office: Office;
  /** In the order in which an office would list them. */
  readonly partners: readonly PartnerStory[];
  /** By language code. */
  readonly texts: Readonly<Record<string, DemoText>>;
}

/** The demonstration as its files hold it, nothing checked yet. Lists of partners and texts by file name. */
export interface DemoContent {
  readonly place: string;
  readonly office: unknown;
  readonly partners: Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, unknown>>;
}
