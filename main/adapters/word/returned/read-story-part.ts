import { childElements, descendants, textOf } from '../xml-tree.ts';
import type { LookWatch } from './look-watch.ts';
import type { StoryPart } from './open-returned.ts';
import { readAside, type StoryContext } from './read-story.ts';
import { characters } from './watch.ts';
import { wordNames } from './word-names.ts';

/**
 * Reads a part beside the body: header, footer, notes, comments, chart, diagram. Answers how many characters of text it
 * has that are to be accounted for. A header that no page shows has none.
 */
export function readStoryPart(
  { role, relation, root }: StoryPart,
  context: StoryContext,
  watch: LookWatch,
  sectionOf: (relation: string | null) => number | null,
): number {
  const { sink } = context;
  if (role === 'chart' || role === 'diagram') {
    for (const each of descendants(root)) {
      if (!/(?:^|:)(?:t|v)$/.test(each.name)) continue;
      const text = textOf(each);
      if (/(?:^|:)t$/.test(each.name)) sink.consumed += text.length;
      sink.add({ part: role, number: null, near: null }, 'shown', { kind: 'text', text: `${text} ` });
    }
    sink.end();
    return characters(root);
  }
  const own = wordNames(root, context.names.themeColour);
  if (!own) return characters(root);
  const inStory: StoryContext = { ...context, names: own };
  if (role === 'header' || role === 'footer') {
    const number = sectionOf(relation);
    if (number === null) return 0;
    readAside(root, inStory, { part: role, number, near: null });
    return watch.story(root, { part: role, number, near: null });
  }
  let number = 0;
  for (const note of childElements(root)) {
    // The lines between text and notes are notes too, and say nothing as a rule.
    const isLine = /eparator|continuationNotice/.test(own.attribute(note, 'type') ?? '');
    if (!isLine) number += 1;
    const place = { part: role, number: isLine ? null : number, near: null };
    readAside(note, inStory, place);
    // One without words still shows its number, or who wrote it.
    if (!isLine && characters(note) === 0) {
      const name = own.attribute(note, 'author') ?? '';
      sink.unread.push({ what: 'note', name, key: name, ...place });
    }
  }
  return watch.story(root, { part: role, number: null, near: null });
}
