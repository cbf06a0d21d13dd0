import {
  AlignmentType,
  type ILevelsOptions,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LevelSuffix,
} from 'docx';
import { colours, fonts, sizes } from './look.ts';

/**
 * The list that numbers the headings. docx writes `{reference-instance}` first and puts the list's number
 * there afterwards, wherever it finds it: U+FFFF, which no text of ours can hold, keeps it from finding
 * the same characters in what a person wrote.
 */
export const headingList = 'headings\uFFFF';

/** The lists of the text by their mark, as Word's own: a reader of screens tells how many lines each has. */
export const textLists = {
  dot: 'dots\uFFFF',
  number: 'numbers\uFFFF',
  box: 'boxes\uFFFF',
} as const;

export const numbering: INumberingOptions = {
  config: [
    { reference: headingList, levels: [headingLevel(0, '%1'), headingLevel(1, '%1.%2')] },
    { reference: textLists.dot, levels: [listLevel(LevelFormat.BULLET, '•')] },
    { reference: textLists.number, levels: [listLevel(LevelFormat.DECIMAL, '%1.')] },
    { reference: textLists.box, levels: [listLevel(LevelFormat.BULLET, '☐')] },
  ],
};

function listLevel(format: 'bullet' | 'decimal', text: string): ILevelsOptions {
  return {
    level: 0,
    format,
    text,
    alignment: AlignmentType.START,
    suffix: LevelSuffix.TAB,
    style: { paragraph: { indent: { start: 397, hanging: 397 } } },
  };
}

function headingLevel(level: number, text: string): ILevelsOptions {
  return {
    level,
    format: LevelFormat.DECIMAL,
    text,
    alignment: AlignmentType.START,
    suffix: LevelSuffix.TAB,
    style: {
      style: `Heading${level + 1}`,
      paragraph: { indent: { start: 567, hanging: 567 } },
    },
  };
}

/** Styles of a document; a letter's headings are as tall as its text. */
export function stylesFor(isLetter: boolean): IStylesOptions {
  if (!isLetter) return styles;
  // A letter is set closer, so that most of them are one page.
  const line = { line: 252, lineRule: 'auto' } as const;
  return {
    ...styles,
    paragraphStyles: (styles.paragraphStyles ?? []).map((style) =>
      style.id === 'ListLine'
        ? { ...style, paragraph: { ...style.paragraph, spacing: { after: 40, ...line } } }
        : style,
    ),
    default: {
      ...styles.default,
      document: { ...styles.default?.document, paragraph: { spacing: { after: 80, ...line } } },
      heading1: {
        run: { size: sizes.body, bold: true, color: colours.heading, font: fonts },
        paragraph: {
          spacing: { before: 160, after: 60 },
          keepNext: true,
          keepLines: true,
          outlineLevel: 0,
        },
      },
    },
  };
}

export const styles: IStylesOptions = {
  // docx bases its own styles on this one and leaves it out.
  characterStyles: [{ id: 'DefaultParagraphFont', name: 'Default Paragraph Font' }],
  default: {
    document: {
      run: {
        font: fonts,
        size: sizes.body,
        color: colours.text,
        language: { value: 'en-GB', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { after: 100, line: 269, lineRule: 'auto' } },
    },
    title: {
      run: { size: sizes.title, bold: true, color: colours.heading, font: fonts },
      paragraph: { spacing: { before: 0, after: 40, line: 240, lineRule: 'auto' }, keepNext: true },
    },
    heading1: {
      run: { size: sizes.heading1, bold: true, color: colours.heading, font: fonts },
      paragraph: {
        spacing: { before: 400, after: 140, line: 240, lineRule: 'auto' },
        keepNext: true,
        keepLines: true,
        outlineLevel: 0,
      },
    },
    heading2: {
      run: { size: sizes.heading2, bold: true, color: colours.heading, font: fonts },
      paragraph: {
        spacing: { before: 320, after: 80, line: 240, lineRule: 'auto' },
        keepNext: true,
        keepLines: true,
        outlineLevel: 1,
      },
    },
  },
  paragraphStyles: [
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: sizes.table },
      paragraph: { spacing: { after: 40, line: 257, lineRule: 'auto' } },
    },
    { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { size: sizes.table, color: colours.quiet } },
    {
      id: 'PageLine',
      name: 'Page Line',
      basedOn: 'Normal',
      run: { size: sizes.small, color: colours.quiet },
      paragraph: { spacing: { after: 0, line: 240, lineRule: 'auto' } },
    },
    {
      id: 'ListLine',
      name: 'List Line',
      basedOn: 'Normal',
      paragraph: {
        spacing: { after: 60 },
        keepLines: true,
      },
    },
    {
      id: 'Subheading',
      name: 'Subheading',
      // A heading like any other to whoever reads or navigates by headings; only without a number, and smaller.
      basedOn: 'Heading2',
      run: { size: sizes.body, bold: true, color: colours.heading },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true, outlineLevel: 1 },
    },
  ],
};
