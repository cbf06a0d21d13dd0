import { z } from 'zod';
import { reasonSchema } from '../refusals/request.ts';
import { findCaseDetail, findCaseDetailInFileName } from './find-case-detail.ts';
import { caseDetailCodes } from './guard-messages.ts';

/** What an officer answers about a text of a file that looks like detail of a case. */
export const intakeAnswerSchema = z.discriminatedUnion('choice', [
  /** A neutral remark is recorded in its place. */
  z.object({ choice: z.literal('leave-out') }),
  /** The officer's own text is recorded in its place. */
  z.object({ choice: z.literal('shorten'), text: z.string().trim().min(1).max(4000) }),
  z.object({ choice: z.literal('keep'), reason: reasonSchema(2000) }),
]);
export type IntakeAnswer = z.infer<typeof intakeAnswerSchema>;

/** What a request that takes a file in is given about its texts: place → answer, and whether the file is kept. */
export const caseDetailSchema = z.object({
  answers: z.record(z.string(), intakeAnswerSchema).default({}),
  /** Whether the file itself is kept among the evidence; asked wherever a text was found. */
  keepFile: z.boolean().optional(),
});
export type CaseDetailAnswers = z.infer<typeof caseDetailSchema>;

/** A text that looks like detail of a case, with its place and the words found. */
export const foundTextSchema = z.object({
  /** What an answer names it by: "Sheet!D14", "title", "file-name". */
  place: z.string(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  text: z.string(),
  findings: z.array(z.object({ code: z.enum(caseDetailCodes), words: z.string() })),
});
export type FoundText = z.infer<typeof foundTextSchema>;

/** A text on its way into the record. */
export interface BroughtText {
  readonly place: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly text: string;
  readonly isFileName?: boolean;
}

/** By what answers name the file's own name. */
export const fileNamePlace = 'file-name';

/** Those of the texts that look like detail of a case, in the order given; a text that stands often is read once. */
export function findInTexts(texts: readonly BroughtText[]): readonly FoundText[] {
  const known = new Map<string, FoundText['findings']>();
  return texts.flatMap(({ place, sheet = null, cell = null, text, isFileName = false }) => {
    const key = `${isFileName} ${text}`;
    const findings = known.get(key) ?? (silent.has(key) ? [] : findingsIn(text, isFileName));
    known.set(key, findings);
    if (findings.length === 0) silent.add(key);
    return findings.length === 0 ? [] : [{ place, sheet, cell, text, findings }];
  });
}

/** Characters that are remembered: those of tens of thousands of names, or of some hundred forms. */
const mostRemembered = 4_000_000;

/**
 * Texts in which nothing is found. The words that a form prints come back with every form, and a list is read again with
 * each choice about it and when it is taken in; what is found follows from the text alone. A text in which something was
 * found is not kept here.
 */
const silent = (() => {
  const texts = new Set<string>();
  let characters = 0;
  return {
    has: (text: string) => texts.has(text),
    add(text: string) {
      if (texts.has(text)) return;
      if (characters + text.length > mostRemembered) {
        texts.clear();
        characters = 0;
      }
      texts.add(text);
      characters += text.length;
    },
  };
})();

function findingsIn(text: string, isFileName: boolean): FoundText['findings'] {
  // A number, a date or a code tells nothing; neither does a single short word of letters that part words by spaces. The
  // name of a file parts its words by other signs.
  const isOneWord = !isFileName && /^[\p{Script=Latin}\p{Script=Cyrillic}\d._@+-]{1,20}$/u.test(text);
  if (!/\p{L}{2}/u.test(text) || isOneWord) return [];
  const found = isFileName ? findCaseDetailInFileName(text) : findCaseDetail(text);
  return found.map(({ code, words }) => ({ code, words }));
}
