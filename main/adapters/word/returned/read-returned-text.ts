import type { ReturnedText } from '../../../../shared/documents/comparison/returned-text.ts';
import type { FileContent } from '../../../../shared/ground/refusals/request.ts';
import { ok, type Result } from '../../../../shared/ground/result.ts';
import { childElements, textOf, type XmlElement } from '../xml-tree.ts';
import { lookWatch } from './look-watch.ts';
import { notWord, openReturned, tooLarge } from './open-returned.ts';
import { readStory, type StoryContext } from './read-story.ts';
import { readStoryPart } from './read-story-part.ts';
import { MAX_CHARACTERS, MAX_PARAGRAPHS } from './returned-limits.ts';
import { readNumbers } from './returned-numbers.ts';
import { returnedSink } from './returned-sink.ts';
import { readStyles } from './returned-styles.ts';
import { themeColours } from './returned-theme.ts';
import { shownFurniture } from './shown-furniture.ts';
import { wordNames } from './word-names.ts';

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
  const { document, styles: styleList, numbering, stories, looks, properties, unread } = parts.value;
  const theme = looks.find(({ look }) => look === 'theme')?.root ?? null;
  const colours = themeColours(theme);
  const names = wordNames(document, colours);
  const body = names && names.kind(document) === 'document' ? names.child(document, 'body') : null;
  if (!names || !body) return notWord(file, 'no-document', 'it has no text of a Word document in it');
  const sink = returnedSink();
  const watch = lookWatch(sink);
  const styles = readStyles(styleList, colours, watch.style(styleList));
  const settings = looks.find(({ root }) => root.name.endsWith('settings'))?.root ?? null;
  const sections = shownFurniture(settings);
  const starts: number[] = [];
  const context: StoryContext = {
    names,
    styles,
    numbers: readNumbers(numbering, styles, watch.level(numbering)),
    sink,
    boxes: 0,
    starts,
    section: sections.note,
  };
  const paragraphs = readStory(body, context, (near) => ({ part: 'body', number: null, near }));
  if (paragraphs === null) {
    return tooLarge(
      file,
      'text',
      `it has more than ${MAX_PARAGRAPHS.toLocaleString('en')} paragraphs or ${MAX_CHARACTERS.toLocaleString('en')} characters`,
    );
  }
  holdAccount('word/document.xml', watch.body(document, starts), 0, context);
  styles.near = null;
  for (const story of stories) {
    const before = sink.consumed;
    const { starts: _, ...beside } = context;
    const all = readStoryPart(story, beside, watch, sections.numberOf);
    holdAccount(story.path, all, before, context);
  }
  for (const look of looks) watch.look(look);
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
