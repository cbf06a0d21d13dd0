import type { Direction } from '../../report/text/direction.ts';

/** Languages in which a form can be written: the official languages of the United Nations. */
export const formLanguages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const;
export type FormLanguage = (typeof formLanguages)[number];

/** Everything on a form that doesn't come from the instrument, in one language. */
export interface FormText {
  readonly direction: Direction;
  /** Names of the two sheets, at most 31 characters, without the signs that Excel refuses there. */
  readonly sheet: string;
  readonly instructionsSheet: string;
  readonly title: string;
  readonly subtitle: string;
  readonly partner: {
    readonly heading: string;
    readonly name: string;
    readonly country: string;
    readonly vendorNumbers: string;
    readonly reference: string;
    readonly entities: string;
    readonly office: string;
  };
  readonly completedBy: {
    readonly heading: string;
    readonly name: string;
    readonly function: string;
    readonly email: string;
    readonly date: string;
    readonly datePrompt: string;
  };
  readonly standards: string;
  readonly answer: string;
  readonly answerPrompt: string;
  readonly reason: string;
  readonly evidence: string;
  readonly tickPrompt: string;
  readonly comment: string;
  /** Shown when something else than an entry of the list is typed. */
  readonly listError: string;
  /** Begins the line that lists the ticked evidence under the partner's explanation. */
  readonly evidenceHeld: string;
  readonly instructions: {
    readonly title: string;
    readonly about: string;
    /** `{sheet}`, `{count}` are filled in. */
    readonly lines: readonly string[];
    /** Said only where the instrument allows it; `{standards}` is filled in. */
    readonly notApplicable: string;
    readonly instrument: string;
    readonly form: string;
    readonly checksum: string;
    /** Said only where the instrument lacks words of this language; `{parts}` is filled in. */
    readonly inEnglish: string;
  };
  readonly pageOf: (page: string, pages: string) => string;
  /** Said on the form while nobody has reviewed the translation. */
  readonly draft: string;
}
