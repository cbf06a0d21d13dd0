import { ok } from '../../../shared/ground/result.ts';
import { partXml } from './read-package-parts.ts';
import type { SheetResult } from './read-refusals.ts';
import { tagsNamed } from './read-xml.ts';
import type { ZipParts } from './read-zip.ts';

/** Links that are read of a sheet; a list has one a row. */
const MOST_LINKS = 50_000;

/**
 * Where cells of a sheet lead to, by address, of links to mail addresses alone: nothing else is followed or shown.
 * `part`: the sheet's name in the archive, `xml`: what it holds.
 */
export async function mailLinks(
  zip: ZipParts,
  part: string,
  xml: string,
): Promise<SheetResult<ReadonlyMap<string, string>>> {
  const found = new Map<string, string>();
  const start = xml.indexOf('<hyperlinks');
  if (start < 0) return ok(found);
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relations = await partXml(zip, `${folder}_rels/${part.slice(folder.length)}.rels`);
  if (!relations.ok) return relations;
  const targets = new Map(
    tagsNamed(relations.value ?? '', 'Relationship', MOST_LINKS).map((attributes) => [
      attributes.get('Id') ?? '',
      attributes.get('Target') ?? '',
    ]),
  );
  for (const attributes of tagsNamed(xml.slice(start), 'hyperlink', MOST_LINKS)) {
    const target = targets.get(attributes.get('id') ?? '') ?? '';
    if (/^mailto:/i.test(target)) found.set(attributes.get('ref') ?? '', target);
  }
  return ok(found);
}
