import { type Zippable, zipSync } from 'fflate';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const xmlns = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"`;

/** Parts of a letterhead by name; one that is null is left out. */
export type LetterheadParts = Readonly<Record<string, string | Uint8Array | null>>;

export const letterheadMark = '<w:p><w:r><w:t>{{annex}}</w:t></w:r></w:p>';

/** Body of the letterhead below, around what stands in the marked place. */
export function letterheadBody(marked = letterheadMark): string {
  return (
    `<w:document ${xmlns}><w:body>` +
    '<w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:bookmarkStart w:id="7" w:name="PSEA_Reporting_EN"/>' +
    '<w:r><w:t>Country Office (fictional)</w:t></w:r><w:bookmarkEnd w:id="7"/></w:p>' +
    marked +
    '<w:p><w:r><w:t>Kind regards</w:t></w:r></w:p>' +
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>Copy: file</w:t></w:r></w:p>' +
    '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>' +
    '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>' +
    '</w:body></w:document>'
  );
}

export const relationsOf = (...rows: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;

export const relation = (id: string, type: string, target: string, outside = false) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`;

export const documentRelations = [
  relation('rId1', 'styles', 'styles.xml'),
  relation('rId2', 'numbering', 'numbering.xml'),
  relation('rId3', 'settings', 'settings.xml'),
  relation('rId4', 'header', 'header1.xml'),
  relation('rId5', 'footer', 'footer1.xml'),
  relation('rId6', 'hyperlink', 'https://office.example/', true),
];

const override = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;

export const contentTypes = (main = `${word}.document.main+xml`, more = '') =>
  '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
  override('word/document.xml', main) +
  ['styles', 'numbering', 'settings']
    .map((part) => override(`word/${part}.xml`, `${word}.${part}+xml`))
    .join('') +
  override('word/header1.xml', `${word}.header+xml`) +
  override('word/footer1.xml', `${word}.footer+xml`) +
  override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
  override('docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml') +
  `${more}</Types>`;

const parts: LetterheadParts = {
  '[Content_Types].xml': contentTypes(),
  '_rels/.rels': relationsOf(
    relation('rId1', 'officeDocument', 'word/document.xml'),
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
    relation('rId3', 'custom-properties', 'docProps/custom.xml'),
  ),
  'word/document.xml': letterheadBody(),
  'word/_rels/document.xml.rels': relationsOf(...documentRelations),
  // As a German Word names them: ids differ, the names inside are English. One bears an id of the annex.
  'word/styles.xml':
    `<w:styles ${xmlns}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Arial"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="3"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="7A1F3D"/><w:sz w:val="30"/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="PseaText"><w:name w:val="Something Else"/><w:basedOn w:val="Standard"/></w:style>' +
    '</w:styles>',
  'word/numbering.xml':
    `<w:numbering ${xmlns}><w:abstractNum w:abstractNumId="4"><w:nsid w:val="50534541"/><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>` +
    '<w:num w:numId="3"><w:abstractNumId w:val="4"/></w:num><w:numIdMacAtCleanup w:val="1"/></w:numbering>',
  'word/settings.xml': `<w:settings ${xmlns}><w:zoom w:percent="100"/></w:settings>`,
  'word/header1.xml': `<w:hdr ${xmlns}><w:p><w:r><w:t>COUNTRY OFFICE</w:t></w:r></w:p></w:hdr>`,
  'word/footer1.xml': `<w:ftr ${xmlns}><w:p><w:r><w:t>1 Fictional Street</w:t></w:r></w:p></w:ftr>`,
  'docProps/core.xml':
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Letterhead 2019</dc:title></cp:coreProperties>',
  'docProps/custom.xml':
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Office"><vt:lpwstr>KE</vt:lpwstr></property></Properties>',
};

/** An office's letterhead as .docx, as a German Word would write it, with parts changed, added or left out. */
export function letterhead(change: LetterheadParts = {}): { name: string; bytes: Uint8Array } {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries({ ...parts, ...change })) {
    if (content === null) continue;
    entries[name] = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }
  return { name: 'letterhead.docx', bytes: zipSync(entries) };
}
