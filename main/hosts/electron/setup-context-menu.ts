import {
  app,
  type ContextMenuParams,
  Menu,
  type MenuItemConstructorOptions,
  type WebContents,
} from 'electron';
import type { ShellText } from './shell-text.ts';

/** The menu under the right mouse button: what can be done with the text there, and the spellings that a Mac proposes. */
export function setupContextMenu(text: () => ShellText): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('context-menu', (_asked, params) => {
      const entries = contextEntries(params, contents, text());
      if (entries.length > 0) Menu.buildFromTemplate(entries).popup();
    });
  });
}

function contextEntries(
  { isEditable, selectionText, editFlags, dictionarySuggestions }: ContextMenuParams,
  contents: WebContents,
  text: ShellText,
): MenuItemConstructorOptions[] {
  const copy = { label: text.copy, role: 'copy', enabled: editFlags.canCopy } as const;
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  const spellings = dictionarySuggestions.map((word) => ({
    label: word,
    click: () => contents.replaceMisspelling(word),
  }));
  return [
    ...spellings,
    ...(spellings.length > 0 ? [{ type: 'separator' } as const] : []),
    { label: text.undo, role: 'undo', enabled: editFlags.canUndo },
    { label: text.redo, role: 'redo', enabled: editFlags.canRedo },
    { type: 'separator' },
    { label: text.cut, role: 'cut', enabled: editFlags.canCut },
    copy,
    { label: text.paste, role: 'paste', enabled: editFlags.canPaste },
    { label: text.selectAll, role: 'selectAll', enabled: editFlags.canSelectAll },
  ];
}
