import type { XmlElement } from '../xml-tree.ts';
import { type PartNames, partNames } from './harmless/names.ts';
import type { LookPart } from './open-returned.ts';
import type { AsidePlace, ReturnedSink } from './returned-sink.ts';
import type { StyleUse } from './returned-styles.ts';
import { themeSigns } from './returned-theme.ts';
import { holdAgainst, type Remark } from './watch.ts';

/** Holds each part of a document against the lists of what is harmless, while it is read. */
export interface LookWatch {
  /** The body and, by where its paragraphs begin, the place of each remark; answers its characters. */
  readonly body: (document: XmlElement, starts: readonly number[]) => number;
  /** A part beside the body; answers its characters. */
  readonly story: (root: XmlElement, place: AsidePlace) => number;
  /** Of a style, when text uses it. */
  readonly style: (styles: XmlElement | null) => StyleUse;
  /** Of a level of a list, when a paragraph is counted by it. */
  readonly level: (numbering: XmlElement | null) => (level: XmlElement, near: number | null) => void;
  readonly look: (part: LookPart) => void;
}

export function lookWatch(sink: ReturnedSink): LookWatch {
  const remark: Remark = (each) => {
    if (sink.unread.length < mostRemarks) sink.unread.push(each);
  };
  const tracked = () => {
    sink.tracked += 1;
  };
  const definitions = (root: XmlElement | null) => {
    let names: PartNames | null = null;
    return (element: XmlElement, within: string, near: number | null) => {
      if (!root) return;
      names ??= partNames(root);
      const place = {
        part: near === null ? 'file' : 'body',
        number: null,
        near: () => near,
        within,
      } as const;
      holdAgainst(element, 'definitions', place, remark, tracked, names);
    };
  };
  return {
    body: (document, starts) => {
      const place = {
        part: 'body',
        number: null,
        near: (start: number) => before(starts, start),
        within: '',
      } as const;
      return holdAgainst(document, 'text', place, remark, tracked);
    },
    story: (root, { part, number }) =>
      holdAgainst(root, 'text', { part, number, near: () => null, within: '' }, remark, tracked),
    style: definitions,
    level: (numbering) => {
      const hold = definitions(numbering);
      return (level, near) => hold(level, 'numbering.xml', near);
    },
    look: ({ look, path, root }) => {
      const place = {
        part: 'file',
        number: null,
        near: () => null,
        within: path.slice(path.lastIndexOf('/') + 1),
      } as const;
      if (look === 'settings') holdAgainst(root, 'settings', place, remark);
      else
        for (const font of themeSigns(root))
          remark({
            what: 'letters',
            name: `${place.within}: ${font}`,
            near: null,
            key: font,
            part: 'file',
            number: null,
          });
    },
  };
}

/** A document of nothing but remarks is told of by those that came first. */
const mostRemarks = 20_000;

/** The last paragraph that begins before a place. */
function before(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
