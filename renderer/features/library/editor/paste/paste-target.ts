import type { PasteTarget } from '../../../../../shared/content/instrument-paste/assignment.ts';
import type { Editor } from '../use-editor.ts';

/** What is known of the draft that a table is pasted into: its standards, and every title that they have anywhere. */
export function pasteTarget({ draft, base }: Editor, language: string): PasteTarget {
  const standards = draft.facts.standards.map(({ id }) => id);
  const titles = Object.fromEntries(
    standards.map((id) => {
      const own = Object.values(draft.words).map((words) => words.standards[id]?.title ?? '');
      const ours = Object.values(base?.texts ?? {}).map((text) => text.standards[id]?.title ?? '');
      return [id, [...new Set([...own, ...ours])].filter((title) => title !== '')];
    }),
  );
  return { standards, titles, language, languages: Object.keys(draft.words) };
}
