import { buildForm, type FormSubject } from '../form/build-form.ts';
import { comparable } from '../form/fixed-text.ts';
import type { FormIdentity, FormSheet } from '../form/form-model.ts';
import { instructionNotes } from '../form/instructions.ts';
import { formLanguages } from '../form/text/form-text.ts';
import { type WordText, wordTexts } from './word-text.ts';

/** The self-assessment as a Word document, before it is laid out: in each of its languages the rows of its workbook. */
export interface WordForm {
  readonly identity: FormIdentity;
  readonly title: string;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly producedAt: string;
  readonly languages: readonly WordFormLanguage[];
}

export interface WordFormLanguage {
  readonly sheet: FormSheet;
  readonly intro: readonly string[];
  readonly text: WordText;
}

/** The document of an assessment: the same words, in the same order, as its workbook. */
export function buildWordForm(subject: FormSubject): WordForm {
  const { identity, sheets, title, author, producedAt } = buildForm(subject);
  return {
    identity,
    title,
    author,
    producedAt,
    languages: sheets
      .filter(({ isInstructions }) => !isInstructions)
      .map((sheet) => {
        const text = wordTexts[sheet.language];
        const count = String(subject.instrument.definition.standards.length);
        return {
          sheet,
          text,
          intro: [
            ...text.intro.map((line) => line.replace('{count}', count)),
            ...instructionNotes(subject.instrument, sheet.language),
          ],
        };
      }),
  };
}

/** What stands on top of each page. */
export const headerLine = ({ page }: Pick<FormSheet, 'page'>): string => `${page.header} · ${page.reference}`;

/**
 * Texts that are ours and stand in no row: how to fill in, and the lines of each page, where “#” stands for a number. In
 * the shape that is compared.
 */
export function ownWordTexts({ languages }: WordForm): ReadonlySet<string> {
  return new Set(
    languages
      .flatMap(({ sheet, intro }) => [...intro, headerLine(sheet), sheet.page.number.join('#')])
      .map(comparable),
  );
}

/** What stands in a field while nobody wrote there, in any language: a program that loses the fields leaves the words. */
export const unfilled: ReadonlySet<string> = new Set(
  formLanguages.flatMap((language) => {
    const { choose, write, day } = wordTexts[language];
    return [choose, write, day].map(comparable);
  }),
);
