import { page } from '../look.ts';
import { declaration, namespaces, tag, value } from '../xml-write.ts';
import { annexBody } from './annex-body.ts';
import { annexFooter, annexHeader, furniturePart } from './annex-furniture.ts';
import type { AnnexLayout } from './annex-names.ts';
import { listDefinitions } from './annex-numbering.ts';
import { corePropertiesPart, customProperties, customPropertiesPart } from './annex-properties.ts';
import { annexStyles } from './annex-styles.ts';
import { baseStyles, documentDefaults } from './base-styles.ts';

const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts of a document that holds the annex alone, by name, in the order of the archive. */
export function annexParts(layout: AnnexLayout): ReadonlyMap<string, string> {
  const { model } = layout;
  const part = (root: string, ...content: readonly string[]) =>
    declaration + tag(root, { 'xmlns:w': namespaces.w, 'xmlns:r': namespaces.r }, ...content);
  return new Map([
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', packageRelations],
    ['word/document.xml', part('w:document', tag('w:body', {}, annexBody(layout), section))],
    ['word/_rels/document.xml.rels', documentRelations],
    ['word/styles.xml', part('w:styles', ...stylesOf(layout))],
    ['word/numbering.xml', part('w:numbering', ...numberingOf(layout))],
    ['word/settings.xml', part('w:settings', settings)],
    ['word/header1.xml', declaration + furniturePart('w:hdr', annexHeader(layout))],
    ['word/footer1.xml', declaration + furniturePart('w:ftr', annexFooter(layout))],
    ['docProps/core.xml', corePropertiesPart(model)],
    ['docProps/app.xml', appProperties],
    ['docProps/custom.xml', customPropertiesPart(customProperties(model))],
  ]);
}

function stylesOf({ model, names }: AnnexLayout): string[] {
  return [
    documentDefaults,
    ...[...baseStyles, ...annexStyles(model)].map(({ name, xml }) => xml(names, name)),
  ];
}

function numberingOf({ model, names }: AnnexLayout): string[] {
  const { abstracts, lists } = listDefinitions(model, names, (language) => language);
  return [abstracts, lists];
}

const section = tag(
  'w:sectPr',
  {},
  tag('w:headerReference', { 'w:type': 'default', 'r:id': 'rId4' }),
  tag('w:footerReference', { 'w:type': 'default', 'r:id': 'rId5' }),
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

/**
 * `updateFields` is not among them: it makes Word ask a question at each opening, and the numbers are right already.
 * After an edit they follow when fields are updated (Ctrl+A, F9) or before printing.
 */
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
  value('w:decimalSymbol', '.'),
  value('w:listSeparator', ','),
].join('');

const documentRelations = relations([
  ['rId1', `${officeTypes}/styles`, 'styles.xml'],
  ['rId2', `${officeTypes}/numbering`, 'numbering.xml'],
  ['rId3', `${officeTypes}/settings`, 'settings.xml'],
  ['rId4', `${officeTypes}/header`, 'header1.xml'],
  ['rId5', `${officeTypes}/footer`, 'footer1.xml'],
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

function relations(rows: readonly (readonly [id: string, type: string, target: string])[]): string {
  return (
    declaration +
    tag(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      ...rows.map(([Id, Type, Target]) => tag('Relationship', { Id, Type, Target })),
    )
  );
}

const appProperties =
  declaration +
  tag(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    '<Application>PSEA Partner Assessment</Application>',
  );

const contentTypes =
  declaration +
  tag(
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
        ['/word/numbering.xml', `${wordType}.numbering+xml`],
        ['/word/settings.xml', `${wordType}.settings+xml`],
        ['/word/header1.xml', `${wordType}.header+xml`],
        ['/word/footer1.xml', `${wordType}.footer+xml`],
        ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
        ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
        ['/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
      ] as const
    ).map(([PartName, ContentType]) => tag('Override', { PartName, ContentType })),
  );
