import type { UnLanguage } from '../../shared/ground/un-languages.ts';

/** Texts that no document writes: those of the screens, and those of content, by language. */
export interface ProgramTexts {
  /** By namespace. */
  readonly screens: Readonly<Record<UnLanguage, Readonly<Record<string, object>>>>;
  /** Each library in its newest version, such as "un-ip-psea-2020@1.2.0". */
  readonly content: readonly {
    readonly name: string;
    readonly texts: Readonly<Partial<Record<UnLanguage, unknown>>>;
  }[];
}
