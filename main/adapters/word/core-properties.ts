import type { WordReport } from '../../../shared/documents/report/word-report.ts';
import { cleanText } from '../../../shared/ground/words/clean.ts';

/**
 * `docProps/core.xml`. Written here because docx puts its own clock into it and has no place for language
 * and identifier; the date is the report's, so the same report gives the same file.
 */
export function corePropertiesXml({ properties, language, header }: WordReport): string {
  const element = (name: string, text: string, attributes = '') =>
    text === '' ? '' : `<${name}${attributes}>${escapeXml(text)}</${name}>`;
  const moment = `${properties.producedAt.slice(0, 19)}Z`;
  const isMoment = ' xsi:type="dcterms:W3CDTF"';
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    element('dc:title', properties.title),
    element('dc:subject', properties.subject),
    element('dc:creator', properties.author),
    element('cp:keywords', properties.keywords),
    element('dc:description', properties.description),
    element('cp:lastModifiedBy', properties.author),
    element('dc:identifier', header.reference),
    element('dc:language', language),
    element('dcterms:created', moment, isMoment),
    element('dcterms:modified', moment, isMoment),
    '</cp:coreProperties>',
  ].join('');
}

function escapeXml(text: string): string {
  return cleanText(text).replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
