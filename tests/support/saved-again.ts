import { unzipSync, type Zippable, zipSync } from 'fflate';
import { inTexts, splitRuns } from './contract-edits.ts';

/** What programs do to a document when it is saved, none of which changes a word. */
export const savings = {
  splitRuns,
  spellingMarks: (xml: string) =>
    xml.replace(/<\/w:pPr><w:r>/g, '</w:pPr><w:proofErr w:type="gramStart"/><w:r>'),
  revisionIds: (xml: string) =>
    xml
      .replace(/<w:p>/g, '<w:p w:rsidR="00C4D5E6" w:rsidRDefault="00C4D5E6" w14:paraId="1A2B3C4D">')
      .replace(
        '<w:document ',
        '<w:document xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ',
      ),
  bookmarks: (xml: string) =>
    xml.replace(
      /<\/w:pPr>(?=<w:r>)/,
      '</w:pPr><w:bookmarkStart w:id="9000" w:name="_GoBack"/><w:bookmarkEnd w:id="9000"/>',
    ),
  smartTags: (xml: string) =>
    xml.replace(
      /(<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>[^<]*UN[^<]*<\/w:t><\/w:r>)/gs,
      '<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place">$1</w:smartTag>',
    ),
  pageBreaks: (xml: string) =>
    xml.replace(/<w:t xml:space="preserve">/g, '<w:lastRenderedPageBreak/><w:t xml:space="preserve">'),
  fixedSpaces: (xml: string) => inTexts(xml, (words) => words.replace(/(\p{L}) (?=\p{L})/u, '$1\u00a0')),
  softHyphens: (xml: string) =>
    inTexts(xml, (words) => words.replace(/(\p{Script=Latin}{4})(?=\p{Script=Latin}{4})/u, '$1\u00ad')),
  languages: (xml: string) => xml.replace(/<w:lang [^>]*\/>/g, '').replace(/<w:rPr><\/w:rPr>/g, ''),
  lookOfRuns: (xml: string) =>
    xml.replace(/<w:rPr>/g, '<w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/>'),
  tableLook: (xml: string) => xml.replace(/<w:tblPr>/g, '<w:tblPr><w:tblStyle w:val="TableGrid"/>'),
  emptyParagraphs: (xml: string) => xml.replace(/<\/w:tbl>/g, '</w:tbl><w:p/>'),
  controls: (xml: string) =>
    xml.replace(
      /(<w:tbl>.*<\/w:tbl>)/s,
      '<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>$1</w:sdtContent></w:sdt>',
    ),
} satisfies Readonly<Record<string, (xml: string) => string>>;

export const savingNames = Object.keys(savings) as (keyof typeof savings)[];

/** A document saved with these habits, its styles renamed and its archive in another order where that is asked. */
export function savedAgain(
  bytes: Uint8Array,
  habits: readonly (keyof typeof savings)[],
  { renames, turns }: { readonly renames: boolean; readonly turns: boolean },
): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] => {
    if (!/^word\/(?:document|styles|numbering)\.xml$/.test(name)) return [name, content];
    let xml = new TextDecoder().decode(content);
    if (name === 'word/document.xml') xml = habits.reduce((before, habit) => savings[habit](before), xml);
    // Word gives styles that are in a document already another id, and keeps their name.
    if (renames) xml = xml.replace(/(w:(?:val|styleId)=")(Psea[A-Za-z]+)(")/g, '$1$20$3');
    return [name, new TextEncoder().encode(xml)];
  });
  const inOrder: Zippable = Object.fromEntries(turns ? parts.toReversed() : parts);
  return zipSync(inOrder, { level: turns ? 9 : 0 });
}
