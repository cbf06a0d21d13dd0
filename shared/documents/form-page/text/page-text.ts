/** What the form says as a single page of HTML, beside the words that the workbook has too, in one language. */
export interface PageText {
  /** What the language calls itself, for the choice of a language. */
  readonly ownName: string;
  readonly languageLabel: string;
  /** `{count}` is filled in. */
  readonly intro: readonly string[];
  readonly neverNames: string;
  readonly guidance: string;
  readonly tickHint: string;
  readonly takeBack: string;
  /** `{time}` is filled in. */
  readonly saved: string;
  readonly savedHere: string;
  readonly notSaved: string;
  readonly clear: string;
  readonly clearAsk: string;
  readonly cleared: string;
  readonly print: string;
  readonly finish: string;
  readonly finishHint: string;
  /** `{file}` is filled in. */
  readonly finished: string;
  /** `{standards}` is filled in. */
  readonly unanswered: string;
  /** `{standards}` is filled in. */
  readonly needsReason: string;
  readonly personIncomplete: string;
  readonly asText: string;
  readonly asTextHint: string;
  readonly noScript: string;
}
