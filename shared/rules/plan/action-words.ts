import type { ActionLibrary, ActionText } from '../../content/actions/action-library.ts';
import { closestText } from '../../content/files/closest-language.ts';
import { ownValue } from '../../ground/own-value.ts';

/** What an action says of itself in words that a partner reads. */
export interface ActionWords {
  readonly title: string;
  readonly description: string;
  readonly verification: string;
}

/** Words that an entry of the library gives to a new action: why, and then each step, on a line of its own. */
export function wordsOfEntry({ title, why, steps, verification }: ActionText): ActionWords {
  return { title, description: [why, ...steps].join('\n'), verification };
}

/**
 * The words of an action for a document in some language. Where they are those of the library in any of its languages,
 * nobody edited them, and they are given in the language asked if the library has it. As soon as one was edited, all
 * stay as they were recorded: nobody agreed to the others in another language.
 */
export function actionWords(
  recorded: ActionWords & { readonly library: string | null },
  library: ActionLibrary,
  language: string,
): ActionWords {
  const { library: id, title, description, verification } = recorded;
  const own = { title, description, verification };
  const asked = id === null ? undefined : ownValue(closestText(library.texts, language)?.actions ?? {}, id);
  if (id === null || !asked) return own;
  const isUnedited = Object.values(library.texts).some(({ actions }) => {
    const entry = ownValue(actions, id);
    const words = entry && wordsOfEntry(entry);
    return words?.title === title && words.description === description && words.verification === verification;
  });
  return isUnedited ? wordsOfEntry(asked) : own;
}
