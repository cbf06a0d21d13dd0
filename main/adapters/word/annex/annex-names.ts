import type { AnnexLanguage, AnnexModel } from '../../../../shared/documents/annex/annex-model.ts';
import { annexBookmark } from '../../../../shared/rules/agreement/annex-bookmark.ts';
import { textWidth } from '../look.ts';

/**
 * What the parts of an annex are called in the document that receives it. A document of its own takes the plain names;
 * a letterhead may hold some of them already.
 */
export interface AnnexNames {
  /** Id of a style, by the id that the annex knows it by. */
  readonly style: (id: string) => string;
  /** Id of the list of a language, by its place among the model's languages. */
  readonly list: (language: number) => number;
  /** Name of a bookmark in a language. */
  readonly bookmark: (bookmark: string, language: AnnexLanguage) => string;
  /** A number that no other bookmark of the document bears. */
  readonly bookmarkId: () => number;
  /** Width of the text in twips. */
  readonly textWidth: number;
}

/** Names of a document that holds the annex alone. */
export function ownNames(): AnnexNames {
  let bookmarks = 0;
  return {
    style: (id) => id,
    list: (language) => language + 1,
    bookmark: (bookmark, { code }) => annexBookmark(bookmark, code),
    bookmarkId: () => {
      bookmarks += 1;
      return bookmarks;
    },
    textWidth,
  };
}

/** An annex on its way into a document. */
export interface AnnexLayout {
  readonly model: AnnexModel;
  readonly names: AnnexNames;
  /** Bookmarks of paragraphs that some reference points to. */
  readonly referenced: ReadonlySet<string>;
}

/** The layout of a model. A reference to a paragraph that is not there is a bug of whoever built the model. */
export function layoutOf(model: AnnexModel, names: AnnexNames): AnnexLayout {
  const known = new Set<string>();
  const add = (bookmark: string) => {
    if (known.has(bookmark)) throw new Error(`Two clauses or paragraphs have the bookmark “${bookmark}”.`);
    known.add(bookmark);
  };
  const referenced = new Set<string>();
  for (const { bookmark, paragraphs } of model.clauses) {
    add(bookmark);
    for (const paragraph of paragraphs) {
      if (paragraph.bookmark !== null) add(paragraph.bookmark);
      for (const run of paragraph.runs.flat()) if (run.kind === 'reference') referenced.add(run.bookmark);
    }
  }
  const lost = [...referenced].find((bookmark) => !known.has(bookmark));
  if (lost !== undefined) throw new Error(`A reference points to “${lost}”, which is not in the annex.`);
  return { model, names, referenced };
}
