import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { boxes } from '../../main/adapters/word/form/form-fields.ts';
import { escapeXml } from '../../main/adapters/word/xml-write.ts';
import type { FormLanguage } from '../../shared/documents/form/text/form-text.ts';
import { wordTexts } from '../../shared/documents/form-word/word-text.ts';
import { driveOffice } from './edit-in-libreoffice.ts';
import type { Fills } from './fill-form.ts';

/** A Word document with its main part as `change` makes it, and other parts added or replaced. */
export function editDocument(
  bytes: Uint8Array,
  change: (xml: string) => string,
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const files = unzipSync(bytes);
  const document = strFromU8(files['word/document.xml'] as Uint8Array);
  const added = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({ ...files, 'word/document.xml': strToU8(change(document)), ...Object.fromEntries(added) });
}

/** The form as a partner fills it in with Word: what stands in the field of each key, such as "CS2.answer". */
export function fillWord(bytes: Uint8Array, language: FormLanguage, fills: Fills): Uint8Array {
  return editDocument(bytes, (xml) =>
    Object.entries(fills).reduce(
      (text, [key, content]) => fillField(text, `${key}.${language}`, textOf(content)),
      xml,
    ),
  );
}

export const textOf = (content: Fills[string]) =>
  content instanceof Date ? content.toISOString().slice(0, 10) : String(content);

/** What Word writes when somebody fills in a field: the words, and no longer that it is empty. */
export function fillField(xml: string, key: string, text: string): string {
  const { start, end, field } = fieldOf(xml, key);
  const run = `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
  const filled = key.includes('.evidence.')
    ? field.replace('w14:checked w14:val="0"', 'w14:checked w14:val="1"').replace(boxes.open, boxes.ticked)
    : field
        .replace('<w:showingPlcHdr/>', '')
        .replace(/<w:sdtContent>.*<\/w:sdtContent>/s, `<w:sdtContent>${run}</w:sdtContent>`);
  return xml.slice(0, start) + filled + xml.slice(end);
}

/** The field of a key in which somebody writes; the label beside it bears the same name and is locked. */
export function fieldOf(xml: string, key: string): { start: number; end: number; field: string } {
  const fields = [...xml.matchAll(/<w:sdt>.*?<\/w:sdt>/gs)];
  const found = fields.find(
    ([field]) => field.includes(`<w:tag w:val="${key}"/>`) && !field.includes('sdtContentLocked'),
  );
  if (!found) throw new Error(`No field ${key}.`);
  return { start: found.index, end: found.index + found[0].length, field: found[0] };
}

/** The form as a partner fills it in with LibreOffice, saved by it as .docx, through the formats given before. */
export function fillWordInLibreOffice(
  bytes: Uint8Array,
  language: FormLanguage,
  fills: Fills,
  formats: readonly ('odt' | 'docx')[] = ['docx'],
): Promise<Uint8Array> {
  const texts = Object.fromEntries(
    Object.entries(fills).map(([key, content]) => [`${key}.${language}`, textOf(content)]),
  );
  const { choose, write, day } = wordTexts[language];
  const filters = { docx: 'MS Word 2007 XML', odt: 'writer8' };
  const saves = formats.map((format, index) => ({
    name: `saved-${index}.${format}`,
    filter: filters[format],
  }));
  return driveOffice(
    { name: 'form.docx', bytes },
    script,
    { texts, names: namesIn(bytes), shown: [choose, write, day] },
    saves,
  );
}

/** Names of the fields that somebody fills in, in their order. */
function namesIn(bytes: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array);
  return [...xml.matchAll(/<w:sdt>.*?<\/w:sdt>/gs)].flatMap(([field]) =>
    field.includes('sdtContentLocked') ? [] : [/<w:tag w:val="([^"]*)"/.exec(field)?.[1] ?? ''],
  );
}

/**
 * As a person does: in each open cell of a table, what asks to be chosen is chosen, and other words are typed over. Older
 * LibreOffice knows neither names of fields nor fields for text, so that the cells are told by what they show.
 */
const script = `
def cells(text):
    paragraphs = text.createEnumeration()
    while paragraphs.hasMoreElements():
        paragraph = paragraphs.nextElement()
        if paragraph.supportsService('com.sun.star.text.TextTable'):
            for name in paragraph.getCellNames():
                yield paragraph.getCellByName(name)

def control(cell):
    portions = cell.createEnumeration().nextElement().createEnumeration()
    while portions.hasMoreElements():
        portion = portions.nextElement()
        if portion.TextPortionType == 'ContentControl':
            return portion.ContentControl
    return None

shown = order['shown'] + ['☐']
found = [cell for cell in cells(document.getText()) if cell.getString().strip() in shown]
if len(found) != len(order['names']):
    raise Exception('%d cells of %d' % (len(found), len(order['names'])))
left = dict(order['texts'])
for name, cell in zip(order['names'], found):
    if name not in left:
        continue
    wanted = left.pop(name)
    field = control(cell)
    if field is not None and field.Checkbox:
        field.Checked = True
        if '☑' not in cell.getString():
            cell.setString('☑')
    elif field is not None and len(field.ListItems) > 0:
        field.ShowingPlaceHolder = False
        field.setString(wanted)
        if cell.getString().strip() != wanted:
            cell.setString(wanted)
    else:
        cell.setString(wanted)
if left:
    raise Exception('not found: ' + ', '.join(left))
`;
