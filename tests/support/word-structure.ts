import {
  openWord,
  relationsPath,
  type WordPackage,
  type XmlPart,
} from '../../main/adapters/word/word-package.ts';
import {
  childElements,
  descendants,
  firstChild,
  textOf,
  type XmlElement,
} from '../../main/adapters/word/xml-tree.ts';
import { childOrders, lastChildIsParagraph, neverWithin } from './word-order.ts';

/**
 * What is wrong with a Word file by the rules of ECMA-376 (transitional) that Word itself holds to: one sentence each,
 * none for a sound file. Every part is sound XML, every id that is referred to exists, none is there twice, children
 * stand in the order of the schema.
 */
export async function wordProblems(bytes: Uint8Array): Promise<string[]> {
  const opened = await openWord(bytes);
  if (!opened.ok) return [opened.problem.found];
  const word = opened.value;
  const content = [...word.parts.keys()]
    .map((path) => word.part(path))
    .filter((part): part is XmlPart => part !== null && /^w:/.test(part.root.name));
  return [
    ...packageProblems(word),
    ...content.flatMap((part) => orderProblems(part)),
    ...content.flatMap((part) => relationProblems(part, word)),
    ...markProblems(content),
    ...styleProblems(content),
    ...listProblems(content),
    ...fieldProblems(content),
  ];
}

function packageProblems(word: WordPackage): string[] {
  const { contentTypes, parts } = word;
  const defaults = new Set(
    childElements(contentTypes.root, 'Default').map(({ attributes }) =>
      attributes.get('Extension')?.toLowerCase(),
    ),
  );
  const overrides = childElements(contentTypes.root, 'Override').map(({ attributes }) =>
    (attributes.get('PartName') ?? '').toLowerCase(),
  );
  const names = [...parts.keys()].map((name) => `/${name.toLowerCase()}`);
  const owners = ['', ...[...parts.keys()].filter((name) => word.part(relationsPath(name)) !== null)];
  return [
    ...names
      .filter((name) => name !== '/[content_types].xml' && !overrides.includes(name))
      .filter((name) => !defaults.has(name.slice(name.lastIndexOf('.') + 1)))
      .map((name) => `No content type covers ${name}.`),
    ...overrides
      .filter((name) => !names.includes(name))
      .map((name) => `A content type names ${name}, which is not there.`),
    ...repeated(overrides).map((name) => `Two content types are given to ${name}.`),
    ...owners.flatMap((owner) => {
      const relations = word.relationsOf(owner);
      return [
        ...repeated(relations.map(({ id }) => id)).map(
          (id) => `Relation ${id} of “${owner}” is there twice.`,
        ),
        ...relations
          .filter(({ path }) => path !== null && !names.includes(`/${path.toLowerCase()}`))
          .map(({ target }) => `“${owner}” refers to ${target}, which is not there.`),
      ];
    }),
    ...[...parts.keys()]
      .filter((name) => name.endsWith('.rels') && name !== '_rels/.rels')
      .filter((name) => !parts.has(name.replace('_rels/', '').replace(/\.rels$/, '')))
      .map((name) => `${name} belongs to no part.`),
  ];
}

function orderProblems({ path, root }: XmlPart): string[] {
  const problems: string[] = [];
  for (const element of descendants(root)) {
    const order = childOrders[element.name];
    if (order) {
      let at = 0;
      const seen = new Set<string>();
      for (const [index, { name }] of childElements(element).entries()) {
        const place = order.names.indexOf(name);
        if (place < 0) {
          if (!order.open) problems.push(`${path}: ${element.name} may not hold ${name}.`);
          continue;
        }
        if (place < at) problems.push(`${path}: in ${element.name}, ${name} stands too late.`);
        else at = place;
        if (order.first && index > place)
          problems.push(`${path}: in ${element.name}, ${name} does not stand first.`);
        if (seen.has(name) && !order.repeats?.includes(name))
          problems.push(`${path}: ${element.name} holds ${name} twice.`);
        seen.add(name);
      }
    }
    const wrong = childElements(element).find(({ name }) => neverWithin[element.name]?.includes(name));
    if (wrong) problems.push(`${path}: ${element.name} may not hold ${wrong.name}.`);
    const last = childElements(element).at(-1);
    if (element.name === 'w:body' && firstChild(element, 'w:sectPr') && last?.name !== 'w:sectPr')
      problems.push(`${path}: the last section stands before the end.`);
    if (lastChildIsParagraph.has(element.name) && last?.name !== 'w:p')
      problems.push(`${path}: ${element.name} does not end in a paragraph.`);
    if (element.name === 'w:tbl') problems.push(...gridProblems(element, path));
  }
  return problems;
}

/** Cells of each row fill the columns that the table declares. */
function gridProblems(table: XmlElement, path: string): string[] {
  const columns = childElements(firstChild(table, 'w:tblGrid') ?? table, 'w:gridCol').length;
  return childElements(table, 'w:tr').flatMap((row) => {
    const filled = childElements(row, 'w:tc').reduce(
      (sum, cell) => sum + Number(firstChild(cell, 'w:tcPr', 'w:gridSpan')?.attributes.get('w:val') ?? 1),
      0,
    );
    return filled === columns ? [] : [`${path}: a row fills ${filled} of ${columns} columns.`];
  });
}

function relationProblems({ path, root }: XmlPart, word: WordPackage): string[] {
  const known = new Set(word.relationsOf(path).map(({ id }) => id));
  return [...descendants(root)].flatMap((element) =>
    [...element.attributes]
      .filter(
        ([name, id]) =>
          /^r:(?:id|embed|link|pict|href|dm|lo|qs|cs)$/.test(name) && id !== '' && !known.has(id),
      )
      .map(([name, id]) => `${path}: ${element.name} has ${name} “${id}”, which is no relation.`),
  );
}

function markProblems(parts: readonly XmlPart[]): string[] {
  const all = parts.flatMap(({ root }) => [...descendants(root)]);
  const values = (name: string, attribute: string) =>
    all.filter((element) => element.name === name).map(({ attributes }) => attributes.get(attribute) ?? '');
  const starts = values('w:bookmarkStart', 'w:id');
  const ends = values('w:bookmarkEnd', 'w:id');
  const names = values('w:bookmarkStart', 'w:name').map((name) => name.toLowerCase());
  return [
    ...repeated(starts).map((id) => `Two bookmarks have the id ${id}.`),
    ...repeated(ends).map((id) => `Two bookmarks end with the id ${id}.`),
    ...repeated(names).map((name) => `Two bookmarks are called ${name}.`),
    ...starts.filter((id) => !ends.includes(id)).map((id) => `Bookmark ${id} never ends.`),
    ...ends.filter((id) => !starts.includes(id)).map((id) => `Bookmark ${id} never begins.`),
    ...values('w:bookmarkStart', 'w:name')
      .filter((name) => !/^[\p{L}_][\p{L}\d_]{0,39}$/u.test(name))
      .map((name) => `“${name}” is no name for a bookmark.`),
    ...repeated(values('wp:docPr', 'id')).map((id) => `Two drawings have the id ${id}.`),
    ...repeated(values('v:shape', 'id')).map((id) => `Two shapes have the id ${id}.`),
  ];
}

function styleProblems(parts: readonly XmlPart[]): string[] {
  const styles = parts
    .filter(({ root }) => root.name === 'w:styles')
    .flatMap(({ root }) => childElements(root, 'w:style'));
  const ids = styles.map(({ attributes }) => attributes.get('w:styleId') ?? '');
  const names = styles.map((style) =>
    (firstChild(style, 'w:name')?.attributes.get('w:val') ?? '').toLowerCase(),
  );
  const using = /^w:(?:pStyle|rStyle|tblStyle|basedOn|next|link|styleLink|numStyleLink)$/;
  const used = parts.flatMap(({ root }) =>
    [...descendants(root)]
      .filter(({ name }) => using.test(name))
      .map(({ attributes }) => attributes.get('w:val') ?? ''),
  );
  return [
    ...repeated(ids).map((id) => `Two styles have the id ${id}.`),
    ...repeated(names).map((name) => `Two styles are called ${name}.`),
    ...[...new Set(used)].filter((id) => !ids.includes(id)).map((id) => `There is no style ${id}.`),
  ];
}

function listProblems(parts: readonly XmlPart[]): string[] {
  const numbering = parts
    .filter(({ root }) => root.name === 'w:numbering')
    .flatMap(({ root }) => childElements(root));
  const ids = (name: string, attribute: string) =>
    numbering.filter((each) => each.name === name).map(({ attributes }) => attributes.get(attribute) ?? '');
  const abstracts = ids('w:abstractNum', 'w:abstractNumId');
  const lists = ids('w:num', 'w:numId');
  const marks = numbering.flatMap((each) => firstChild(each, 'w:nsid')?.attributes.get('w:val') ?? []);
  const based = numbering.flatMap(
    (each) => firstChild(each, 'w:abstractNumId')?.attributes.get('w:val') ?? [],
  );
  const used = parts
    .filter(({ root }) => root.name !== 'w:numbering')
    .flatMap(({ root }) =>
      [...descendants(root)]
        .filter(({ name }) => name === 'w:numId')
        .map(({ attributes }) => attributes.get('w:val') ?? ''),
    );
  return [
    ...repeated(abstracts).map((id) => `Two list definitions have the id ${id}.`),
    ...repeated(lists).map((id) => `Two lists have the id ${id}.`),
    ...repeated(marks).map((mark) => `Two list definitions have the mark ${mark}.`),
    ...based.filter((id) => !abstracts.includes(id)).map((id) => `There is no list definition ${id}.`),
    ...[...new Set(used)]
      .filter((id) => id !== '0' && !lists.includes(id))
      .map((id) => `There is no list ${id}.`),
  ];
}

/** Fields begin, separate and end in turn, and those that refer to a bookmark find it. */
function fieldProblems(parts: readonly XmlPart[]): string[] {
  const bookmarks = new Set(
    parts.flatMap(({ root }) =>
      [...descendants(root)]
        .filter(({ name }) => name === 'w:bookmarkStart')
        .map(({ attributes }) => attributes.get('w:name')?.toLowerCase()),
    ),
  );
  return parts.flatMap(({ path, root }) => {
    const problems: string[] = [];
    const open: { instruction: string; isSeparated: boolean }[] = [];
    const check = (instruction: string) => {
      const target = /^\s*(?:REF|PAGEREF|NOTEREF)\s+(\S+)/.exec(instruction)?.[1];
      if (target !== undefined && !bookmarks.has(target.toLowerCase()))
        problems.push(`${path}: a field refers to ${target}, which is not there.`);
    };
    for (const element of descendants(root)) {
      const field = open.at(-1);
      if (element.name === 'w:fldSimple') check(element.attributes.get('w:instr') ?? '');
      if (element.name === 'w:instrText') {
        if (field && !field.isSeparated) field.instruction += textOf(element);
        else problems.push(`${path}: an instruction stands outside of a field.`);
      }
      if (element.name !== 'w:fldChar') continue;
      const type = element.attributes.get('w:fldCharType');
      if (type === 'begin') open.push({ instruction: '', isSeparated: false });
      else if (!field) problems.push(`${path}: a field has ${type} without a beginning.`);
      else if (type === 'separate') field.isSeparated = true;
      else check(open.pop()?.instruction ?? '');
    }
    return open.length === 0 ? problems : [...problems, `${path}: a field never ends.`];
  });
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
