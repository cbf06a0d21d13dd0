import { headerLine, type WordForm } from '../../../../shared/documents/form-word/build-word.ts';
import { customPropertiesPart } from '../annex/annex-properties.ts';
import { languageTag, textRuns } from '../annex/annex-runs.ts';
import { documentDefaults } from '../annex/base-styles.ts';
import { page } from '../look.ts';
import { packParts } from '../pack-parts.ts';
import { declaration, escapeXml, namespaces, tag, value } from '../xml-write.ts';
import { formBody } from './form-body.ts';
import { formStyles } from './form-styles.ts';

const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * Lays the self-assessment out as a Word document (.docx) with fields to choose, write and tick in, for a partner that
 * has Word alone; no macros, and its own words locked. The XML is written here since docx has no such fields. The same
 * form gives the same bytes.
 */
export async function writeFormWord(form: WordForm): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const parts = new Map(partsOf(form).map(([name, xml]) => [name, encoder.encode(declaration + xml)]));
  return packParts(parts, form.producedAt);
}

const roots = {
  'xmlns:w': namespaces.w,
  'xmlns:r': namespaces.r,
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'mc:Ignorable': 'w14',
} as const;

function partsOf(form: WordForm): [name: string, xml: string][] {
  const part = (root: string, ...content: readonly string[]) => tag(root, roots, ...content);
  const { identity } = form;
  return [
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', packageRelations],
    ['word/document.xml', part('w:document', tag('w:body', {}, formBody(form), section))],
    ['word/_rels/document.xml.rels', documentRelations],
    ['word/styles.xml', part('w:styles', documentDefaults, ...formStyles)],
    ['word/settings.xml', part('w:settings', settings)],
    ['word/header1.xml', part('w:hdr', pageLine(form, 'header'))],
    ['word/footer1.xml', part('w:ftr', pageLine(form, 'footer'))],
    ['docProps/core.xml', coreProperties(form)],
    ['docProps/app.xml', appProperties],
    [
      'docProps/custom.xml',
      customPropertiesPart([
        { name: 'Form', value: identity.form },
        { name: 'Assessment', value: identity.reference },
        { name: 'Instrument', value: `${identity.instrument} ${identity.instrumentVersion}` },
      ]).slice(declaration.length),
    ],
  ];
}

/** Title and reference on top of each page, its number below, in the first language. */
function pageLine({ languages }: WordForm, where: 'header' | 'footer'): string {
  const first = languages[0]?.sheet;
  if (!first) throw new Error('A form needs a language.');
  const language = { code: first.language, direction: first.direction };
  const [before, between, after] = first.page.number;
  const count = (field: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${field} </w:instrText></w:r>` +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const runs =
    where === 'header'
      ? textRuns(headerLine(first), language)
      : [
          textRuns(before, language),
          count('PAGE'),
          textRuns(between, language),
          count('NUMPAGES'),
          textRuns(after, language),
        ].join('');
  const properties = tag(
    'w:pPr',
    {},
    value('w:pStyle', 'PageLine'),
    first.direction === 'rtl' ? '<w:bidi/>' : '',
  );
  return tag('w:p', {}, properties, runs);
}

const section = tag(
  'w:sectPr',
  {},
  tag('w:headerReference', { 'w:type': 'default', 'r:id': 'rId3' }),
  tag('w:footerReference', { 'w:type': 'default', 'r:id': 'rId4' }),
  tag('w:pgSz', { 'w:w': page.width, 'w:h': page.height }),
  tag('w:pgMar', {
    'w:top': page.top,
    'w:right': page.side,
    'w:bottom': page.bottom,
    'w:left': page.side,
    'w:header': page.header,
    'w:footer': page.footer,
    'w:gutter': 0,
  }),
);

const settings = [
  '<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>',
  tag(
    'w:compat',
    {},
    tag('w:compatSetting', {
      'w:name': 'compatibilityMode',
      'w:uri': 'http://schemas.microsoft.com/office/word',
      'w:val': 15,
    }),
  ),
].join('');

function coreProperties({ title, author, identity, producedAt, languages }: WordForm): string {
  const moment = `${producedAt.slice(0, 19)}Z`;
  const element = (name: string, text: string, attributes = {}) => tag(name, attributes, escapeXml(text));
  const isMoment = { 'xsi:type': 'dcterms:W3CDTF' };
  return tag(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', title),
    element('dc:subject', identity.reference),
    element('dc:creator', author),
    element('cp:lastModifiedBy', author),
    element('dc:language', languages.map(({ sheet }) => languageTag(sheet.language)).join(', ')),
    element('dcterms:created', moment, isMoment),
    element('dcterms:modified', moment, isMoment),
  );
}

const appProperties = tag(
  'Properties',
  { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
  '<Application>PSEA Partner Assessment</Application>',
);

function relations(rows: readonly (readonly [id: string, type: string, target: string])[]): string {
  return tag(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    ...rows.map(([Id, Type, Target]) => tag('Relationship', { Id, Type, Target })),
  );
}

const documentRelations = relations([
  ['rId1', `${officeTypes}/styles`, 'styles.xml'],
  ['rId2', `${officeTypes}/settings`, 'settings.xml'],
  ['rId3', `${officeTypes}/header`, 'header1.xml'],
  ['rId4', `${officeTypes}/footer`, 'footer1.xml'],
]);

const packageRelations = relations([
  ['rId1', `${officeTypes}/officeDocument`, 'word/document.xml'],
  [
    'rId2',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  ],
  ['rId3', `${officeTypes}/extended-properties`, 'docProps/app.xml'],
  ['rId4', `${officeTypes}/custom-properties`, 'docProps/custom.xml'],
]);

const contentTypes = tag(
  'Types',
  { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
  tag('Default', {
    Extension: 'rels',
    ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
  }),
  tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  ...(
    [
      ['/word/document.xml', `${wordType}.document.main+xml`],
      ['/word/styles.xml', `${wordType}.styles+xml`],
      ['/word/settings.xml', `${wordType}.settings+xml`],
      ['/word/header1.xml', `${wordType}.header+xml`],
      ['/word/footer1.xml', `${wordType}.footer+xml`],
      ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
      ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
      ['/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
    ] as const
  ).map(([PartName, ContentType]) => tag('Override', { PartName, ContentType })),
);
