import { dialog } from 'electron';
import type { Refusal } from '../../../shared/ground/result.ts';
import type { PreferencesProblem } from './preference-store.ts';
import type { ShellText } from './shell-text.ts';

/** Says why what was asked for at the start wasn't done; the window is open beneath. */
export function showRefusal(refusal: Refusal, text: ShellText): void {
  void dialog.showMessageBox({ type: 'warning', message: text.notOpened, detail: refusal.message });
}

/** Says that the usual preferences hold, and why. */
export function sayPreferencesProblem({ file, isKept }: PreferencesProblem, text: ShellText): void {
  const detail = isKept ? text.preferencesDamaged : text.preferencesUnread;
  void dialog.showMessageBox({
    type: 'warning',
    message: text.preferencesTitle,
    detail: detail.replace('{file}', file),
  });
}
