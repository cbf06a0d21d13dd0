import { ok } from '../../../shared/ground/result.ts';
import { decodeXml, hasDeclarations } from '../decode-xml.ts';
import { refuse, type SheetResult } from './read-refusals.ts';
import { tagsNamed, withoutPrefix } from './read-xml.ts';
import type { ZipParts } from './read-zip.ts';

/** The workbook's own part, by the relation that names it; a refusal says what the archive is instead. */
export async function findWorkbook(zip: ZipParts): Promise<SheetResult<{ path: string; xml: string }>> {
  const relations = await relationsOf(zip, '');
  if (!relations.ok) return relations;
  const main = [...relations.value.values()].find((relation) => relation.type.endsWith('/officeDocument'));
  const path = main?.target ?? 'xl/workbook.xml';
  const xml = await partXml(zip, path);
  if (!xml.ok) return xml;
  if (xml.value !== null && /<workbook\b/.test(xml.value)) return ok({ path, xml: xml.value });
  const what = otherPackage(zip.names);
  return refuse('NOT_A_SPREADSHEET', 'other-package', `The file is ${what}, not an Excel workbook.`, {
    found: what,
  });
}

function otherPackage(names: readonly string[]): string {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^word\//i)) return 'a Word document';
  if (has(/^ppt\//i)) return 'a presentation';
  if (has(/^xl\/workbook\.bin$/i)) return 'an Excel binary workbook (.xlsb)';
  if (has(/^content\.xml$/i)) return 'an OpenDocument file';
  return 'a zip archive';
}

export interface Relation {
  readonly type: string;
  readonly target: string;
}

/** What a part refers to, with targets resolved to names inside the archive; links to outside are left out. */
export async function relationsOf(zip: ZipParts, path: string): Promise<SheetResult<Map<string, Relation>>> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const xml = await partXml(zip, `${folder}_rels/${path.slice(folder.length)}.rels`);
  if (!xml.ok) return xml;
  const relations = new Map<string, Relation>();
  for (const attributes of tagsNamed(xml.value ?? '', 'Relationship', 10_000)) {
    const target = attributes.get('Target') ?? '';
    if (attributes.get('TargetMode') === 'External') continue;
    const name = target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '');
    relations.set(attributes.get('Id') ?? '', { type: attributes.get('Type') ?? '', target: name });
  }
  return ok(relations);
}

/** One part as XML that declares nothing and bears no prefix; null when there is none of that name. */
export async function partXml(zip: ZipParts, name: string): Promise<SheetResult<string | null>> {
  const bytes = await zip.read(name);
  if (!bytes.ok) return bytes;
  if (bytes.value === null) return ok(null);
  const xml = decodeXml(bytes.value);
  if (xml === null)
    return refuse('SPREADSHEET_DAMAGED', 'encoding', `The part “${name}” is not text.`, { where: name });
  if (hasDeclarations(xml)) {
    return refuse(
      'SPREADSHEET_DAMAGED',
      'declarations',
      `The part “${name}” declares entities or a document type, which no workbook needs and which is not read.`,
      { where: name },
    );
  }
  return ok(withoutPrefix(xml));
}

/** The sheets that the workbook names, in order. */
export function sheetTags(xml: string): { name: string; hidden: boolean; relationId: string }[] {
  return tagsNamed(xml, 'sheet', 10_000).map((attributes) => ({
    name: attributes.get('name') ?? '',
    hidden: /hidden/i.test(attributes.get('state') ?? ''),
    relationId: attributes.get('id') ?? '',
  }));
}
