import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip archive, honest unless told otherwise. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the archive says the part's size is, when that is a lie. */
  readonly declaredSize?: number;
  /** General purpose bits; 1 marks an encrypted part. */
  readonly flags?: number;
}

/** Writes a zip archive byte by byte, so that a test can write one that no library would. */
export function buildZip(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name, 'utf8');
    const content = Buffer.from(part.content);
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x0800 | (part.flags ?? 0), 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(content), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(part.declaredSize ?? content.length, 18);
    head.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    bodies.push(Buffer.from('504b0304', 'hex'), head, name, packed);
    directory.push(Buffer.from('504b01021400', 'hex'), head, tail, name);
    offset += 30 + name.length + packed.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directoryBytes.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directoryBytes, end]);
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface WorkbookParts {
  /** XML of each sheet, by name. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** XML added to workbook.xml after the sheets. */
  readonly workbookExtra?: string;
  readonly more?: readonly ZipPart[];
}

/** The parts of an .xlsx file around sheets written as XML by the test. */
export function workbookParts({
  sheets,
  sharedStrings,
  styles,
  workbookExtra = '',
  more = [],
}: WorkbookParts): ZipPart[] {
  const names = Object.keys(sheets);
  const tags = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const relations = names.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  if (sharedStrings)
    relations.push(`<Relationship Id="s" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>`);
  if (styles) relations.push(`<Relationship Id="t" Type="${office}/styles" Target="styles.xml"/>`);
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: '_rels/.rels',
      content: `<Relationships><Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${tags.join('')}</sheets>${workbookExtra}</workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships>${relations.join('')}</Relationships>` },
    ...names.map((name, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: sheets[name] ?? '',
    })),
    ...(sharedStrings ? [{ name: 'xl/sharedStrings.xml', content: sharedStrings }] : []),
    ...(styles ? [{ name: 'xl/styles.xml', content: styles }] : []),
    ...more,
  ];
}

/** The bytes of such a workbook. */
export function buildWorkbook(parts: WorkbookParts): Buffer {
  return buildZip(workbookParts(parts));
}

/** A sheet whose rows are given as the XML of their cells. */
export function sheetXml(rows: readonly string[], after = ''): string {
  const body = rows.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join('');
  return `<worksheet xmlns="${main}"><sheetData>${body}</sheetData>${after}</worksheet>`;
}

/** A cell with text in it. */
export function textCell(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** The start of an OLE compound file that names these streams, as Office writes password protection and .xls. */
export function buildCompoundFile(...streams: readonly string[]): Buffer {
  const names = streams.map((stream) => Buffer.from(stream.padEnd(32, '\0'), 'utf16le'));
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), ...names]);
}
