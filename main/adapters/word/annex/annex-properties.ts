import type { AnnexModel } from '../../../../shared/documents/annex/annex-model.ts';
import { declaration, escapeXml, tag } from '../xml-write.ts';
import { languageTag } from './annex-runs.ts';

/** `docProps/core.xml`: what the document is, by whom and when. */
export function corePropertiesPart({ properties, languages, header }: AnnexModel): string {
  const moment = `${properties.producedAt.slice(0, 19)}Z`;
  const element = (name: string, text: string, attributes = {}) =>
    text === '' ? '' : tag(name, attributes, escapeXml(text));
  const isMoment = { 'xsi:type': 'dcterms:W3CDTF' };
  return (
    declaration +
    tag(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:dcmitype': 'http://purl.org/dc/dcmitype/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', properties.title),
      element('dc:subject', properties.subject),
      element('dc:creator', properties.author),
      element('cp:keywords', properties.keywords),
      element('cp:lastModifiedBy', properties.author),
      element('dc:identifier', header.reference),
      element('dc:language', languages.map(({ code }) => languageTag(code)).join(', ')),
      element('dcterms:created', moment, isMoment),
      element('dcterms:modified', moment, isMoment),
    )
  );
}

export interface CustomProperty {
  readonly name: string;
  readonly value: string;
}

/** Names and values of the annex's own properties. Clauses to paste have no page for their provenance: it is here. */
export function customProperties({ properties, form, provenance, clauses }: AnnexModel): CustomProperty[] {
  if (form === 'annex') return [...properties.custom];
  return [
    ...properties.custom,
    ...provenance.rows.map((cells, index) => ({
      name: `Clause ${index + 1}`,
      value: [clauses[index]?.clause ?? '', ...cells.map(([first = '']) => first)]
        .join(' · ')
        .replaceAll('\n', ' '),
    })),
  ];
}

/** `docProps/custom.xml`. Word counts its properties from 2. */
export function customPropertiesPart(properties: readonly CustomProperty[]): string {
  return (
    declaration +
    tag(
      'Properties',
      {
        xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
        'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
      },
      ...properties.map((property, index) => customProperty(property, index + 2)),
    )
  );
}

/** One property; it declares what it needs, so that it can stand among those of a letterhead. */
export function customProperty({ name, value }: CustomProperty, id: number): string {
  return tag(
    'property',
    { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: id, name },
    tag(
      'vt:lpwstr',
      { 'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes' },
      escapeXml(value),
    ),
  );
}
