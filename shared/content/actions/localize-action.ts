import { textOrEnglish } from '../files/closest-language.ts';
import type { ActionLibrary, ActionText, LibraryAction, MaterialKind } from './action-library.ts';

export interface LocalizedMaterial {
  readonly id: string;
  readonly kind: MaterialKind;
  readonly title: string;
  readonly about: string;
}

export interface LocalizedAction extends ActionText {
  readonly action: LibraryAction;
  readonly materials: readonly LocalizedMaterial[];
  /** The language of all words, `en` where the library has no other; for `lang` and `dir`. */
  readonly language: string;
}

/**
 * An action with its words in a language, all of them in English where the language lacks any; null for an id that the
 * library does not have (any more).
 */
export function localizeAction(library: ActionLibrary, id: string, language: string): LocalizedAction | null {
  const action = library.definition.actions.find((entry) => entry.id === id);
  const asked = textOrEnglish(library.texts, language);
  const hasAll =
    action !== undefined &&
    Object.hasOwn(asked.actions, id) &&
    action.materials.every((each) => Object.hasOwn(asked.materials, each));
  const text = hasAll ? asked : textOrEnglish(library.texts, 'en');
  const words = text.actions[id];
  if (!action || !words) return null;
  const materials = library.definition.materials.flatMap(({ id: material, kind }) => {
    const about = text.materials[material];
    return about && action.materials.includes(material) ? [{ id: material, kind, ...about }] : [];
  });
  return { action, ...words, materials, language: text.language };
}
