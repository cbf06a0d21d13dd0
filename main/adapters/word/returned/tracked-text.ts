import { DeletedTextRun, InsertedTextRun, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { levelsOfLines } from '../../../../shared/documents/comparison/clause-outline.ts';
import type {
  ComparisonClause,
  ComparisonModel,
  OutlineLevel,
  TrackedLine,
} from '../../../../shared/documents/comparison/comparison-model.ts';
import { type Direction, directedRuns } from '../../../../shared/documents/report/text/direction.ts';
import { cleanText } from '../../../../shared/ground/words/clean.ts';
import { outlineList } from './outline-numbering.ts';

/** Lays out clauses with their changes tracked; each change of a document bears a number of its own. */
export function createTracker({ author, at }: ComparisonModel['changes']) {
  let changes = 0;
  const change = () => {
    changes += 1;
    return { id: changes, author: cleanText(author), date: at };
  };

  const lineOf = ({ words, end }: TrackedLine, { direction, isTitle, list, level }: Look) =>
    new Paragraph({
      style: isTitle ? 'Subheading' : 'Normal',
      bidirectional: direction === 'rtl',
      ...(list === null || level === null ? {} : { numbering: { reference: list, level, custom: true } }),
      children: runsOf(words, direction),
      ...(end === 'added' ? { run: { insertion: change() } } : {}),
      ...(end === 'removed' ? { run: { deletion: change() } } : {}),
    });

  /** Direction is found over the whole line: a word that was put in takes it from what stands beside it. */
  const runsOf = (words: TrackedLine['words'], direction: Direction): ParagraphChild[] => {
    const clean = words.map(({ op, text }) => ({ op, text: cleanText(text) }));
    const directed = directedRuns(clean.map(({ text }) => text).join(''), direction);
    let run = 0;
    let from = 0;
    return clean.flatMap(({ op, text }) => {
      const children: ParagraphChild[] = [];
      let rest = text.length;
      for (let part = directed[run]; part && rest > 0; part = directed[run]) {
        const piece = part.text.slice(from, from + rest);
        const options = { text: piece, ...(part.direction === 'rtl' ? { rightToLeft: true } : {}) };
        if (op === 'added') children.push(new InsertedTextRun({ ...options, ...change() }));
        else if (op === 'removed') children.push(new DeletedTextRun({ ...options, ...change() }));
        else children.push(new TextRun(options));
        rest -= piece.length;
        from += piece.length;
        if (from < part.text.length) break;
        run += 1;
        from = 0;
      }
      return children;
    });
  };

  return ({ lines, outline }: ComparisonClause, direction: Direction, name: string): Paragraph[] => {
    const levels = outline ? levelsOfLines(lines, outline.levels) : [];
    const list = outline ? outlineList(name) : null;
    return lines.map((line, index) => {
      const level = levels[index] ?? null;
      return lineOf(line, {
        direction,
        isTitle: index === 0,
        list,
        // The number of a clause is that of an annex; without one it has none to show.
        level: level === 0 && outline?.number === null ? null : level,
      });
    });
  };
}

interface Look {
  readonly direction: Direction;
  readonly isTitle: boolean;
  readonly list: string | null;
  readonly level: OutlineLevel | null;
}
