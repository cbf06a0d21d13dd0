import { readClauseText, writeClausePart } from '../../../shared/content/clause/read-clause-text.ts';
import classes from './ClausePage.module.css';

/** A text as the library writes it, with its blanks and references to other clauses marked. */
export function ClauseLineText({ text }: { readonly text: string }) {
  return readClauseText(text).map((part, at) =>
    part.kind === 'text' ? (
      part.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other name, and never move.
      <bdi key={at} dir="ltr" className={classes.brace} data-kind={part.kind}>
        {writeClausePart(part)}
      </bdi>
    ),
  );
}
