import { colours, sizes } from '../look.ts';
import { tag, value } from '../xml-write.ts';

interface Look {
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  readonly before?: number;
  readonly after?: number;
  /** Level of its heading, from one. */
  readonly heading?: number;
  readonly keepsNext?: boolean;
}

function paragraphStyle(id: string, name: string, look: Look): string {
  const { size, colour, bold = false, before = 0, after = 60, heading, keepsNext = false } = look;
  return tag(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    value('w:name', name),
    value('w:basedOn', 'Normal'),
    '<w:qFormat/>',
    tag(
      'w:pPr',
      {},
      keepsNext || heading ? '<w:keepNext/><w:keepLines/>' : '',
      `<w:spacing w:before="${before}" w:after="${after}" w:line="252" w:lineRule="auto"/>`,
      heading ? value('w:outlineLvl', heading - 1) : '',
    ),
    tag(
      'w:rPr',
      {},
      bold ? '<w:b/><w:bCs/>' : '',
      value('w:color', colour),
      value('w:sz', size),
      value('w:szCs', size),
    ),
  );
}

/** What the form's document is set in; a standard's title stays with what it asks. */
export const formStyles: readonly string[] = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
  tag(
    'w:style',
    { 'w:type': 'character', 'w:styleId': 'PlaceholderText' },
    value('w:name', 'Placeholder Text'),
    value('w:basedOn', 'DefaultParagraphFont'),
    tag('w:rPr', {}, value('w:color', colours.quiet)),
  ),
  paragraphStyle('Title', 'Title', { size: sizes.title, colour: colours.heading, bold: true }),
  paragraphStyle('Subtitle', 'Subtitle', { size: sizes.heading2, colour: colours.quiet, after: 160 }),
  paragraphStyle('Heading1', 'heading 1', {
    size: sizes.heading1,
    colour: colours.heading,
    bold: true,
    before: 280,
    after: 100,
    heading: 1,
  }),
  paragraphStyle('Heading2', 'heading 2', {
    size: sizes.heading2,
    colour: colours.heading,
    bold: true,
    before: 200,
    after: 80,
    heading: 2,
  }),
  paragraphStyle('FormCell', 'Form Cell', { size: sizes.table, colour: colours.text, before: 40, after: 40 }),
  paragraphStyle('FormLabel', 'Form Label', {
    size: sizes.table,
    colour: colours.text,
    bold: true,
    before: 80,
    keepsNext: true,
  }),
  paragraphStyle('FormNote', 'Form Note', { size: sizes.table, colour: colours.quiet, after: 120 }),
  paragraphStyle('PageLine', 'Page Line', { size: sizes.small, colour: colours.quiet, after: 0 }),
];
