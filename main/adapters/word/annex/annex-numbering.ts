import type { AnnexModel } from '../../../../shared/documents/annex/annex-model.ts';
import { tag, value } from '../xml-write.ts';
import type { AnnexNames } from './annex-names.ts';
import { clauseStyles, hanging, indentOf, listStyle } from './annex-styles.ts';

/**
 * The lists of an annex as XML, one for each language: paragraphs of two columns stand one after the other in the document,
 * so lists that shared a definition would count through both. The levels are bound to the paragraph styles; whoever
 * gives a new paragraph one of them has it numbered in its own language. `takenMarks` are those of the
 * lists that are there already.
 */
export function listDefinitions(
  { languages }: AnnexModel,
  names: AnnexNames,
  abstractId: (language: number) => number,
  takenMarks: ReadonlySet<string> = new Set(),
): { readonly abstracts: string; readonly lists: string } {
  /** Word joins lists of one mark when documents are joined; each has its own. */
  const freeMark = (index: number) => {
    let mark = 0x50534541 + index;
    while (takenMarks.has(hexadecimal(mark))) mark += languages.length;
    return hexadecimal(mark);
  };
  const abstracts = languages.map((language, index) => {
    const styles = clauseStyles(language);
    const linked = [styles.title, styles.paragraph, styles.item];
    return tag(
      'w:abstractNum',
      { 'w:abstractNumId': abstractId(index) },
      value('w:nsid', freeMark(index)),
      value('w:multiLevelType', 'multilevel'),
      value('w:tmpl', hexadecimal(0x53454130 + index)),
      value('w:styleLink', names.style(listStyle(language))),
      ...levels.map(({ format, text }, level) =>
        tag(
          'w:lvl',
          { 'w:ilvl': level },
          value('w:start', 1),
          value('w:numFmt', format),
          linked[level] === undefined ? '' : value('w:pStyle', names.style(linked[level])),
          value('w:suff', 'tab'),
          value('w:lvlText', text),
          value('w:lvlJc', 'left'),
          tag(
            'w:pPr',
            {},
            tag('w:ind', { 'w:left': indentOf(level, language), 'w:hanging': hanging(level) }),
          ),
        ),
      ),
    );
  });
  const lists = languages.map((_, index) =>
    tag('w:num', { 'w:numId': names.list(index) }, value('w:abstractNumId', abstractId(index))),
  );
  return { abstracts: abstracts.join(''), lists: lists.join('') };
}

/** 1, 1.1 and (a), and six deeper ones for what a negotiation adds. */
const levels = Array.from({ length: 9 }, (_, level) => {
  const formats = ['decimal', 'decimal', 'lowerLetter', 'lowerRoman', 'upperLetter'];
  return {
    format: formats[level] ?? 'decimal',
    text: level === 0 ? '%1' : level === 1 ? '%1.%2' : `(%${level + 1})`,
  };
});

function hexadecimal(number: number): string {
  return number.toString(16).toUpperCase().padStart(8, '0');
}
