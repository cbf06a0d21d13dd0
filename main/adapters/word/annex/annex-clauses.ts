import type {
  AnnexClauseModel,
  AnnexLanguage,
  AnnexParagraph,
} from '../../../../shared/documents/annex/annex-model.ts';
import { languageName } from '../../../../shared/documents/annex/language-names.ts';
import { textOfRun } from '../../../../shared/documents/annex/printed-text.ts';
import { colours } from '../look.ts';
import {
  type Cell,
  paragraph,
  type Row,
  shareWidths,
  table,
  textParagraphs,
  thinLine,
} from './annex-blocks.ts';
import type { AnnexLayout } from './annex-names.ts';
import { clauseRuns } from './annex-runs.ts';
import { clauseStyles } from './annex-styles.ts';

/** A row stays on one page; past this many characters in one language it may be cut. */
const longestWholeRow = 1500;

/**
 * The clauses. With one language they are paragraphs; with two each title, paragraph and item is a row of a table, so
 * that both languages stand side by side whatever their length.
 */
export function clausesOf(layout: AnnexLayout): string {
  const { model, names } = layout;
  const { languages, clauses, prevailing } = model;
  const [only] = languages;
  if (languages.length === 1 && only) {
    return clauses
      .flatMap((clause) => [
        titleOf(clause, only, 0, layout),
        ...clause.paragraphs.map((_, at) => paragraphOf(clause, at, only, 0, layout)),
      ])
      .join('');
  }
  const widths = shareWidths(
    names.textWidth,
    languages.map(() => 1),
  );
  const row = (
    write: (language: AnnexLanguage, index: number) => string,
    look: Omit<Row, 'cells'> = {},
  ): Row => ({
    ...look,
    cells: languages.map((language, index): Cell => ({ content: write(language, index) })),
  });
  const header: Row = {
    isHeader: true,
    cells: languages.map((language) => ({
      fill: colours.headerFill,
      content: textParagraphs(
        languageName(language.code, language.code),
        language,
        { style: 'PseaTable', keepNext: true },
        names,
        { bold: true },
      ),
    })),
  };
  const rows = clauses.flatMap((clause) => [
    row((language, index) => titleOf(clause, language, index, layout)),
    ...clause.paragraphs.map((each, at) =>
      row((language, index) => paragraphOf(clause, at, language, index, layout), {
        canSplit: lengthOf(each) > longestWholeRow,
      }),
    ),
  ]);
  const last =
    prevailing === null
      ? []
      : [
          row((language, index) =>
            textParagraphs(prevailing[index] ?? '', language, { style: 'PseaPrevailing' }, names),
          ),
        ];
  return table(
    [header, ...rows, ...last],
    widths,
    { top: thinLine, bottom: thinLine, insideV: thinLine },
    layout,
  );
}

function titleOf(
  clause: AnnexClauseModel,
  language: AnnexLanguage,
  index: number,
  layout: AnnexLayout,
): string {
  const { names } = layout;
  const runs = clauseRuns([{ kind: 'text', text: clause.title[index] ?? '' }], language, names);
  const look = {
    style: clauseStyles(language).title,
    direction: language.direction,
    keepNext: true,
  } as const;
  return paragraph(marked(runs, clause.bookmark, language, layout), look, names);
}

/** One paragraph or item; what introduces a list stays with its first item. */
function paragraphOf(
  { paragraphs }: AnnexClauseModel,
  at: number,
  language: AnnexLanguage,
  index: number,
  layout: AnnexLayout,
): string {
  const { names, referenced } = layout;
  const model = paragraphs[at];
  if (!model) throw new Error('A clause has fewer paragraphs than it said.');
  const runs = clauseRuns(model.runs[index] ?? [], language, names);
  const styles = clauseStyles(language);
  return paragraph(
    model.bookmark !== null && referenced.has(model.bookmark)
      ? marked(runs, model.bookmark, language, layout)
      : runs,
    {
      style: model.level === 1 ? styles.paragraph : styles.item,
      direction: language.direction,
      keepNext: model.level === 1 && paragraphs[at + 1]?.level === 2,
    },
    names,
  );
}

function marked(runs: string, bookmark: string, language: AnnexLanguage, { names }: AnnexLayout): string {
  const id = names.bookmarkId();
  const name = names.bookmark(bookmark, language);
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`;
}

function lengthOf({ runs }: AnnexParagraph): number {
  return Math.max(...runs.map((each) => each.reduce((sum, run) => sum + textOfRun(run).length, 0)));
}
