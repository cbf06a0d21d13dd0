import type { RegisterReport } from '../../../shared/documents/report/register-report.ts';
import { type SheetText, tableRelation } from './write-sheet.ts';
import { textValue } from './write-values.ts';
import { attributes, officeRelations, spreadsheet, xmlHead, xmlText } from './write-xml.ts';

const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const sheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const tablePath = (index: number) => `xl/tables/table${index + 1}.xml`;
export const sheetPath = (index: number) => `xl/worksheets/sheet${index + 1}.xml`;

/** The parts of a workbook beside its sheets and styles, in the order in which they stand in the package. */
export function workbookParts(
  report: RegisterReport,
  sheets: readonly SheetText[],
): readonly (readonly [path: string, text: string])[] {
  const indices = sheets.map((_, index) => index);
  const tables = sheets.flatMap((sheet, index) => {
    const text = sheet.table(index + 1);
    return text === null ? [] : [{ index, text }];
  });
  const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship${attributes({ Id: id, Type: type, Target: target })}/>`;
  const relations = (each: readonly string[]) =>
    `${xmlHead}<Relationships xmlns="${packageRelations}">${each.join('')}</Relationships>`;
  return [
    [
      '[Content_Types].xml',
      [
        `${xmlHead}<Types xmlns="${contentTypes}">`,
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
        '<Default Extension="xml" ContentType="application/xml"/>',
        override('xl/workbook.xml', `${sheetTypes}.sheet.main+xml`),
        ...indices.map((index) => override(sheetPath(index), `${sheetTypes}.worksheet+xml`)),
        ...tables.map(({ index }) => override(tablePath(index), `${sheetTypes}.table+xml`)),
        override('xl/styles.xml', `${sheetTypes}.styles+xml`),
        override('xl/sharedStrings.xml', `${sheetTypes}.sharedStrings+xml`),
        override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
        override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
        '</Types>',
      ].join(''),
    ],
    [
      '_rels/.rels',
      relations([
        relation('rId1', `${officeRelations}/officeDocument`, 'xl/workbook.xml'),
        relation('rId2', `${packageRelations}/metadata/core-properties`, 'docProps/core.xml'),
        relation('rId3', `${officeRelations}/extended-properties`, 'docProps/app.xml'),
      ]),
    ],
    ['docProps/core.xml', coreProperties(report)],
    ['docProps/app.xml', appProperties(report)],
    ['xl/workbook.xml', workbookXml(report, sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...indices.map((index) =>
          relation(`rId${index + 1}`, `${officeRelations}/worksheet`, sheetPath(index).replace(/^xl\//, '')),
        ),
        relation(`rId${sheets.length + 1}`, `${officeRelations}/styles`, 'styles.xml'),
        relation(`rId${sheets.length + 2}`, `${officeRelations}/sharedStrings`, 'sharedStrings.xml'),
      ]),
    ],
    ...tables.flatMap(({ index, text }) => [
      [tablePath(index), text] as const,
      [
        `xl/worksheets/_rels/sheet${index + 1}.xml.rels`,
        relations([relation(tableRelation, `${officeRelations}/table`, `../tables/table${index + 1}.xml`)]),
      ] as const,
    ]),
  ];
}

function workbookXml(report: RegisterReport, sheets: readonly SheetText[]): string {
  const names = report.sheets.map(({ name }) => name);
  const list = names.map(
    (name, index) => `<sheet${attributes({ name, sheetId: index + 1, 'r:id': `rId${index + 1}` })}/>`,
  );
  const defined = sheets.flatMap((sheet, index) => {
    const quoted = xmlText(`'${(names[index] ?? '').replaceAll("'", "''")}'`);
    const { area, titles } = sheet.printed();
    const name = (what: string, value: string) =>
      `<definedName name="_xlnm.${what}" localSheetId="${index}">${quoted}!${value}</definedName>`;
    return [name('Print_Area', area), name('Print_Titles', titles)];
  });
  return [
    `${xmlHead}<workbook xmlns="${spreadsheet}" xmlns:r="${officeRelations}">`,
    // Opens on the first sheet.
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="12000" firstSheet="0" activeTab="0"/></bookViews>',
    `<sheets>${list.join('')}</sheets><definedNames>${defined.join('')}</definedNames></workbook>`,
  ].join('');
}

function coreProperties(report: RegisterReport): string {
  const element = (name: string, text: string) => `<${name}>${xmlText(textValue(text))}</${name}>`;
  const moment = `${new Date(report.producedAt).toISOString().slice(0, 19)}Z`;
  const dated = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  return [
    `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    element('dc:creator', report.author),
    element('dc:title', report.title),
    element('dc:subject', report.subject),
    element('dc:description', report.description),
    element('dc:language', report.language),
    element('cp:lastModifiedBy', report.author),
    dated('created'),
    dated('modified'),
    '</cp:coreProperties>',
  ].join('');
}

function appProperties({ company }: RegisterReport): string {
  return [
    `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">`,
    `<Application>Microsoft Excel</Application><Company>${xmlText(textValue(company))}</Company></Properties>`,
  ].join('');
}
