import type { WordPackage } from '../../word-package.ts';
import { appendTo, childElements } from '../../xml-tree.ts';
import { type CustomProperty, customPropertiesPart, customProperty } from '../annex-properties.ts';
import type { TemplateEdit } from './template-edit.ts';

/** Properties of what goes into a letterhead: `docProps/core.xml` as text, and its own by name. */
export interface DocumentParts {
  readonly core: string;
  readonly custom: readonly CustomProperty[];
}

/**
 * The document's properties: title, author and dates are those of what goes into it and not of the letterhead; the
 * letterhead's own further properties stay, but for one that bears the name of ours.
 */
export function mergeProperties(
  { core: written, custom: ours }: DocumentParts,
  word: WordPackage,
  edit: TemplateEdit,
): void {
  const partOf = (type: string) => {
    const path = word.relationsOf('').find((relation) => relation.type.endsWith(type))?.path;
    return path ? word.part(path) : null;
  };
  const core = partOf('/core-properties');
  if (core) edit.replace(core.path, written);
  else {
    edit.add('', {
      path: 'docProps/core.xml',
      text: written,
      relation: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    });
  }
  const custom = partOf('/custom-properties');
  if (!custom) {
    edit.add('', {
      path: 'docProps/custom.xml',
      text: customPropertiesPart(ours),
      relation: 'custom-properties',
      contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    });
    return;
  }
  const names = new Set(ours.map(({ name }) => name.toLowerCase()));
  const present = childElements(custom.root);
  for (const { attributes, start, end } of present) {
    if (names.has((attributes.get('name') ?? '').toLowerCase()))
      edit.change(custom.path, { start, end, text: '' });
  }
  const last = Math.max(1, ...present.map(({ attributes }) => Number(attributes.get('pid')) || 0));
  const added = ours.map((property, index) => customProperty(property, last + 1 + index)).join('');
  edit.change(custom.path, appendTo(custom.xml, custom.root, added));
}
