import { relationsPath, type WordPackage } from '../../word-package.ts';
import { appendTo, type Splice, splice } from '../../xml-tree.ts';
import { declaration, tag } from '../../xml-write.ts';

const wordTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Changes to a package, gathered and then made at once: splices of its parts, and new parts with the relation and the
 * content type that they need. What no change names stays byte for byte.
 */
export interface TemplateEdit {
  readonly change: (path: string, change: Splice) => void;
  readonly replace: (path: string, text: string) => void;
  /** Adds a part that `owner` refers to (the empty path is the package) and returns the id of the relation. */
  readonly add: (owner: string, part: NewPart) => string;
  readonly parts: () => ReadonlyMap<string, Uint8Array>;
}

export interface NewPart {
  /** Wanted name; another one is found where it is taken. */
  readonly path: string;
  readonly text: string;
  /** Last word of the relation's type, or the whole type. */
  readonly relation: string;
  readonly contentType: string;
}

export function editTemplate(word: WordPackage): TemplateEdit {
  const changes = new Map<string, Splice[]>();
  const texts = new Map<string, string>();
  const relations = new Map<string, string>();
  const taken = new Set([...word.parts.keys()].map((name) => name.toLowerCase()));
  let overrides = '';
  let count = 0;
  const change = (path: string, each: Splice) => changes.set(path, [...(changes.get(path) ?? []), each]);

  return {
    change,
    replace: (path, text) => texts.set(path, text),
    add(owner, { path: wanted, text, relation, contentType }) {
      let path = wanted;
      for (let number = 2; taken.has(path.toLowerCase()); number += 1)
        path = wanted.replace(/(?=\.\w+$)/, `-${number}`);
      taken.add(path.toLowerCase());
      texts.set(path, text);
      overrides += tag('Override', { PartName: `/${path}`, ContentType: contentType });
      const ids = new Set(word.relationsOf(owner).map(({ id }) => id));
      do count += 1;
      while (ids.has(`rIdAnnex${count}`));
      const id = `rIdAnnex${count}`;
      const type = relation.includes(':') ? relation : `${wordTypes}/${relation}`;
      const written = tag('Relationship', { Id: id, Type: type, Target: `/${path}` });
      relations.set(owner, (relations.get(owner) ?? '') + written);
      return id;
    },
    parts() {
      for (const [owner, written] of relations) {
        const part = word.part(relationsPath(owner));
        if (part) change(part.path, appendTo(part.xml, part.root, written));
        else texts.set(relationsPath(owner), relationsPart(written));
      }
      if (overrides !== '')
        change(word.contentTypes.path, appendTo(word.contentTypes.xml, word.contentTypes.root, overrides));
      const encoder = new TextEncoder();
      const parts = new Map(word.parts);
      for (const [path, splices] of changes) {
        const part = word.part(path);
        if (!part) throw new Error(`The part “${path}” is not in the letterhead.`);
        parts.set(part.path, encoder.encode(splice(part.xml, splices)));
      }
      for (const [path, text] of texts) parts.set(path, encoder.encode(text));
      return parts;
    },
  };
}

function relationsPart(written: string): string {
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return declaration + tag('Relationships', { xmlns }, written);
}
