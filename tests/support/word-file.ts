import { type Zippable, zipSync } from 'fflate';
import { documentRelations, relation, relationsOf } from './letterhead.ts';

const xmlns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document around the content of a body, with the parts that are given; a part that is null is left out. */
export function wordFile(
  body: string,
  parts: Readonly<Record<string, string | Uint8Array | null>> = {},
): Uint8Array {
  const all: Readonly<Record<string, string | Uint8Array | null>> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationsOf(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationsOf(...documentRelations.slice(0, 2)),
    'word/document.xml': `<w:document ${xmlns}><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  const files: Zippable = {};
  for (const [name, content] of Object.entries(all)) {
    if (content !== null)
      files[name] = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }
  return zipSync(files);
}

export const stylesPart = (styles: string) => `<w:styles ${xmlns}>${styles}</w:styles>`;
export const numberingPart = (lists: string) => `<w:numbering ${xmlns}>${lists}</w:numbering>`;

/** A paragraph of one run. */
export const para = (text: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;
export const run = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
