import type { WordPackage } from '../../word-package.ts';
import { childElements } from '../../xml-tree.ts';

/** Fields that fetch from outside when they are updated. */
const fetching = /^\s*(?:INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|RD|DATABASE)\b/i;

/**
 * What a letterhead would fetch from outside when it is opened, shown or updated: attached templates, linked pictures,
 * objects and sources. Null where there is nothing but plain hyperlinks, which a person has to click.
 */
export function findExternal({ parts, part }: WordPackage): string | null {
  for (const path of parts.keys()) {
    const xml = part(path);
    if (!xml) continue;
    if (/\.rels$/i.test(path)) {
      const outside = childElements(xml.root, 'Relationship').find(
        ({ attributes }) =>
          attributes.get('TargetMode')?.toLowerCase() === 'external' &&
          !attributes.get('Type')?.endsWith('/hyperlink'),
      );
      if (outside) return short(outside.attributes.get('Target') ?? '');
      continue;
    }
    const field = instructionsOf(xml.xml).find((instruction) => fetching.test(instruction));
    if (field !== undefined) return short(field.trim());
    const source = /<v:(?:imagedata|fill|stroke)\b[^>]*\s(?:src|o:href)\s*=\s*["']([^"']+)/.exec(xml.xml);
    if (source) return short(source[1] ?? '');
  }
  return null;
}

/** Instructions of the fields of a part, whole though they may be cut over several runs. */
function instructionsOf(xml: string): string[] {
  let text = '';
  const pieces =
    /<w:fldChar\b|<w:instrText\b[^>]*>(?<run>[^<]*)<|<w:fldSimple\b[^>]*\sw:instr\s*=\s*(?:"(?<simple>[^"]*)"|'(?<single>[^']*)')/g;
  for (const { groups } of xml.matchAll(pieces)) {
    if (groups?.run !== undefined) text += groups.run;
    else text += `\n${groups?.simple ?? groups?.single ?? ''}`;
  }
  return text.replaceAll('&quot;', '"').split('\n');
}

function short(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
