import { app, dialog } from 'electron';
import { aboutProgram } from '../about-program.ts';
import type { ShellText } from './shell-text.ts';

/** What this program is, in a window of the system: also where no workspace is open. */
export function showAbout(hostFolder: string, dataFolder: string, text: ShellText): void {
  const { commit, engine } = aboutProgram(hostFolder);
  const facts = [
    ...(commit === null ? [] : [[text.aboutBuilt, commit]]),
    [text.aboutRuns, engine],
    [text.aboutData, dataFolder],
  ];
  const options = {
    type: 'info' as const,
    title: text.about,
    message: `PSEA Partner Assessment ${app.getVersion()}`,
    detail: facts.map(([label, value]) => `${label}: ${value}`).join('\n'),
  };
  void dialog.showMessageBox(options);
}
