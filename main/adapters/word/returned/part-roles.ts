import type { AsidePart, ReturnedUnread } from '../../../../shared/documents/comparison/returned-text.ts';

/** What a part with text of its own is. */
export type StoryRole = Exclude<AsidePart, 'body' | 'text-box' | 'drawing' | 'contents'>;

export type PartRole =
  /** Says nothing that a reader of the document would see. */
  | 'silent'
  | { readonly kind: 'story'; readonly story: StoryRole }
  /** Says how the whole document is shown. */
  | { readonly kind: 'look'; readonly look: 'settings' | 'theme' }
  | { readonly kind: 'unread'; readonly what: ReturnedUnread['what'] };

const stories: Readonly<Record<string, StoryRole>> = {
  header: 'header',
  footer: 'footer',
  footnotes: 'footnote',
  endnotes: 'endnote',
  comments: 'comment',
};

/** Settings, fonts, looks and facts about the file. What a data-bound control shows is found where it stands. */
const silent =
  /(?:^|\/)(?:\[content_types\]\.xml|_rels\/[^/]*\.rels)$|^(?:docprops|docmetadata|customxml|_xmlsignatures|\[trash\])\/|\/(?:styles|styleswitheffects|numbering|people|commentsextended|commentsids|commentsextensible|keymap\w*|customizations)\d*\.xml$|\/theme\/|\/printersettings\//i;

/** What a part of a Word document holds, by how it is referred to and what it is called. */
export function partRole(name: string, relation: string | null): PartRole {
  const story = relation === null ? undefined : stories[relation];
  if (story) return { kind: 'story', story };
  if (/\/charts\/chart[^/]*\.xml$/i.test(name)) return { kind: 'story', story: 'chart' };
  if (/\/diagrams\/data[^/]*\.xml$/i.test(name)) return { kind: 'story', story: 'diagram' };
  if (/\/(?:charts|diagrams|chartsheets)\/[^/]*\.(?:xml|rels)$/i.test(name)) return 'silent';
  if (/vbaproject|vbadata/i.test(name)) return { kind: 'unread', what: 'macros' };
  if (/\/activex\//i.test(name)) return { kind: 'unread', what: 'control' };
  if (relation === 'aFChunk' || /\.(?:mht|mhtml|html?|rtf|txt|docx?|odt)$/i.test(name))
    return { kind: 'unread', what: /\/embeddings\//i.test(name) ? 'embedded-file' : 'inserted-file' };
  if (/\/glossary\//i.test(name))
    return /\/document\.xml$/i.test(name) ? { kind: 'unread', what: 'glossary' } : 'silent';
  if (/\/(?:settings|websettings|fonttable)\d*\.xml$/i.test(name)) return { kind: 'look', look: 'settings' };
  if (/\/theme\/theme\d*\.xml$/i.test(name)) return { kind: 'look', look: 'theme' };
  // Letters that come with the file may be drawn otherwise than they are called.
  if (/\/fonts\//i.test(name)) return { kind: 'unread', what: 'letters' };
  if (silent.test(name)) return 'silent';
  if (/\/embeddings\/|\.(?:bin|ole|xlsx?|pptx?|pdf)$/i.test(name))
    return { kind: 'unread', what: 'embedded-file' };
  if (/\/media\/|\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|ico|webp)$/i.test(name))
    return { kind: 'unread', what: 'picture' };
  return { kind: 'unread', what: 'part' };
}
