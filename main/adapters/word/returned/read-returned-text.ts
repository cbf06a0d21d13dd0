import type { ReturnedText } from '../../../../shared/documents/comparison/returned-text.ts';
import type { FileContent } from '../../../../shared/ground/refusals/request.ts';
import { ok, type Result } from '../../../../shared/ground/result.ts';
import { childElements, descendants, textOf, type XmlElement } from '../xml-tree.ts';
import { notWord, openReturned, type StoryPart, tooLarge } from './open-returned.ts';
import { characters, readAside, readStory, type StoryContext } from './read-story.ts';
import { MAX_CHARACTERS, MAX_PARAGRAPHS } from './returned-limits.ts';
import { readNumbers } from './returned-numbers.ts';
import { returnedSink } from './returned-sink.ts';
import { readStyles } from './returned-styles.ts';
import { type WordNames, wordNames } from './word-names.ts';

/**
 * Reads a Word document that came back, every part of it: the paragraphs of its body in order, those of tables cell by
 * cell, as they would stand with every tracked change accepted; headers, notes, comments, boxes, hidden and struck
 * text beside them; and the names of what holds no text that could be read. Refused where the file is no Word document
 * or larger than a contract can be.
 */
export async function readReturnedText(
  file: FileContent,
): Promise<Result<ReturnedText, 'CONTRACT_NOT_WORD' | 'DOCUMENT_TOO_LARGE'>> {
  const parts = await openReturned(file);
  if (!parts.ok) return parts;
  const { document, styles: styleList, numbering, stories, properties, unread } = parts.value;
  const names = wordNames(document);
  const body = names && names.kind(document) === 'document' ? names.child(document, 'body') : null;
  if (!names || !body) return notWord(file, 'no-document', 'it has no text of a Word document in it');
  const styles = readStyles(styleList);
  const sink = returnedSink();
  const sections = new Map<string, number>();
  const context: StoryContext = {
    names,
    styles,
    numbers: readNumbers(numbering, styles),
    sink,
    boxes: 0,
    section: (each, number) => noteSection(each, number, sections),
  };
  const paragraphs = readStory(body, context, (near) => ({ part: 'body', number: null, near }));
  if (paragraphs === null) {
    return tooLarge(
      file,
      'text',
      `it has more than ${MAX_PARAGRAPHS.toLocaleString('en')} paragraphs or ${MAX_CHARACTERS.toLocaleString('en')} characters`,
    );
  }
  holdAccount('word/document.xml', characters(document), 0, context);
  for (const story of stories) {
    const before = sink.consumed;
    readStoryPart(story, context, sections);
    holdAccount(story.path, characters(story.root), before, context);
  }
  return ok({
    paragraphs,
    asides: withoutRepeats(sink.asides.filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''))),
    unread: [...unread, ...sink.unread],
    tracked: sink.tracked,
    properties: readProperties(properties),
  });
}

/** Every character of a part was taken up, or the part is named: no text may be passed over for want of knowing where it stands. */
function holdAccount(path: string, all: number, before: number, { sink }: StoryContext): void {
  if (sink.consumed - before !== all) sink.unread.push({ what: 'text', name: path, near: null, key: path });
}

/** Which header or footer belongs to which section first. */
function noteSection(properties: XmlElement, number: number, sections: Map<string, number>): void {
  for (const { name, attributes } of childElements(properties)) {
    if (!/(?:header|footer)Reference$/.test(name)) continue;
    const id = [...attributes].find(([key]) => /(?:^|:)id$/.test(key))?.[1];
    if (id !== undefined && !sections.has(id)) sections.set(id, number);
  }
}

function readStoryPart(
  { role, relation, root }: StoryPart,
  context: StoryContext,
  sections: ReadonlyMap<string, number>,
): void {
  const { sink } = context;
  if (role === 'chart' || role === 'diagram') {
    for (const each of descendants(root)) {
      if (!/(?:^|:)(?:t|v)$/.test(each.name)) continue;
      const text = textOf(each);
      if (/(?:^|:)t$/.test(each.name)) sink.consumed += text.length;
      sink.add({ part: role, number: null, near: null }, 'shown', { kind: 'text', text: `${text} ` });
    }
    sink.end();
    return;
  }
  const own: WordNames | null = wordNames(root);
  if (!own) return;
  const inStory: StoryContext = { ...context, names: own };
  if (role === 'header' || role === 'footer') {
    const number = relation === null ? null : (sections.get(relation) ?? null);
    readAside(root, inStory, { part: role, number, near: null });
    return;
  }
  let number = 0;
  for (const note of childElements(root)) {
    // The lines between text and notes are notes too, and say nothing as a rule.
    const isLine = /eparator|continuationNotice/.test(own.attribute(note, 'type') ?? '');
    if (!isLine) number += 1;
    readAside(note, inStory, { part: role, number: isLine ? null : number, near: null });
  }
}

/** What a drawing shows in older programs is told only where its newer form says something else. */
function withoutRepeats(asides: ReturnedText['asides']): ReturnedText['asides'] {
  const plain = (text: string) => text.replace(/\s+/g, '');
  const said = (aside: ReturnedText['asides'][number]) => plain(aside.runs.map(({ text }) => text).join(''));
  const isAlternate = (aside: ReturnedText['asides'][number]) =>
    aside.part === 'drawing' && aside.look === 'hidden';
  if (!asides.some(isAlternate)) return asides;
  const near = (aside: ReturnedText['asides'][number]) =>
    plain(
      asides
        .filter((each) => !isAlternate(each) && each.near === aside.near && /box|drawing/.test(each.part))
        .map(said)
        .join(''),
    );
  return asides.filter((aside) => !isAlternate(aside) || !near(aside).includes(said(aside)));
}

function readProperties(root: XmlElement | null): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const each of root ? childElements(root) : []) {
    const name = each.attributes.get('name');
    if (name !== undefined) found.set(name, childElements(each).map(textOf).join('').slice(0, 4000));
  }
  return found;
}
