import { driveOffice } from './edit-in-libreoffice.ts';

/** What the other side does to the table of clauses; rows are found by a text that they hold. */
export interface Negotiation {
  readonly words: readonly { readonly around: string; readonly by: string }[];
  /** Text of the first row to delete, and of the row after the last one. */
  readonly remove: { readonly from: string; readonly until: string };
  /** Rows to put before the row with this text, each with a text for every column. */
  readonly insert: { readonly before: string; readonly rows: readonly (readonly string[])[] };
  readonly track: boolean;
}

const filters = { docx: 'MS Word 2007 XML', odt: 'writer8', doc: 'MS Word 97' } as const;

/** Opens a contract in LibreOffice, changes it as a person would, and saves it in each of the formats in turn. */
export function negotiateInLibreOffice(
  bytes: Uint8Array,
  negotiation: Negotiation,
  formats: readonly (keyof typeof filters)[] = ['docx'],
): Promise<Uint8Array> {
  return driveOffice(
    { name: 'annex.docx', bytes },
    script,
    { negotiation },
    formats.map((format, index) => ({ name: `returned-${index}.${format}`, filter: filters[format] })),
  );
}

const script = `
wanted = order['negotiation']
document.RecordChanges = wanted['track']
for word in wanted['words']:
    search = document.createReplaceDescriptor()
    search.SearchCaseSensitive = True
    search.SearchString, search.ReplaceString = word['around'], word['by']
    if document.replaceAll(search) != 1: raise Exception('not once: ' + word['around'])
table = next(each for each in (document.TextTables.getByIndex(i) for i in range(document.TextTables.Count))
    if any(each.getCellByPosition(0, row).String == wanted['remove']['from'] for row in range(each.Rows.Count)))
def rowOf(text):
    return next(row for row in range(table.Rows.Count) if table.getCellByPosition(0, row).String == text)
first = rowOf(wanted['remove']['from'])
table.Rows.removeByIndex(first, rowOf(wanted['remove']['until']) - first)
place = rowOf(wanted['insert']['before'])
rows = wanted['insert']['rows']
table.Rows.insertByIndex(place, len(rows))
for at, texts in enumerate(rows):
    for column, text in enumerate(texts):
        cell = table.getCellByPosition(column, place + at)
        like = table.getCellByPosition(column, place + len(rows) + at)
        cell.String = text
        cell.createTextCursor().ParaStyleName = like.createTextCursor().ParaStyleName
`;
