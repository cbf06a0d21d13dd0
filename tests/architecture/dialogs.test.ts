import { describe, expect, it } from 'vitest';
import { actLabels, dialogFiles, isOperated } from './read-dialogs.ts';
import { typeScript } from './source-files.ts';

// Every dialog of the screens is operated by a test in a browser: some test presses, inside of it, the button that does
// what the dialog is for. Which dialogs there are and what their buttons say is read from the sources.

const driven = typeScript('tests')
  .filter(({ path }) => path.startsWith('tests/e2e/'))
  .map(({ text }) => text)
  .join('\n');

/** Dialogs that do nothing by themselves: they show, or lead to others. What a test finds in them instead. */
const byWhatTheyShow: Readonly<Record<string, RegExp>> = {
  'renderer/app/CommandPalette.tsx': /\bControl\+k\b/,
  'renderer/components/evidence/EvidenceDialog.tsx': /press\(dialog, 'Next page'\)/,
  'renderer/components/evidence/dialogs/LinkDialog.tsx': /press\(page\.getByRole\('dialog'\), 'Link “/,
  'renderer/features/help/KeysDialog.tsx': /getByRole\('dialog', \{ name: 'Keyboard shortcuts' \}\)/,
  'renderer/features/partner/history/HistoryDrawer.tsx': /name: 'History of “Acronym”'/,
  'renderer/features/follow-up/add/AddActivityDialog.tsx': /press\(page, 'Record an activity'\)/,
  'renderer/features/plan/add/AddActionsDialog.tsx': /press\(page, 'Add actions'\)/,
  // Its button says what the button that opened it says.
  'renderer/components/intake/CaseDetailDialog.tsx':
    /dialog\.getByRole\('button', \{ name: 'Import 1 partner' \}\)/,
  // Its button says how many texts.
  'renderer/features/library/editor/paste/PasteDialog.tsx': /press\(dialog, 'Put the texts in place/,
  // Its button names the version.
  'renderer/features/assessment/dialogs/MoveVersionDialog.tsx': /'Move to version /,
  'renderer/features/settings/LicencesDialog.tsx': /getByRole\('dialog', \{ name: 'Licences' \}\)/,
  'renderer/features/settings/SealLine.tsx': /press\(page, 'Make a seal'\)/,
};

describe('dialogs', () => {
  it('are found, and so is what their buttons say', () => {
    const files = dialogFiles();
    expect(files.length).toBeGreaterThan(40);
    const silent = files.filter((file) => !(file.path in byWhatTheyShow) && actLabels(file).length === 0);
    expect(silent.map(({ path }) => path)).toEqual([]);
    const gone = Object.keys(byWhatTheyShow).filter((path) => !files.some((file) => file.path === path));
    expect(gone).toEqual([]);
  });

  it('are each operated in a browser', () => {
    const idle = dialogFiles().filter((file) => {
      const shown = byWhatTheyShow[file.path];
      return shown ? !shown.test(driven) : !actLabels(file).some((label) => isOperated(label, driven));
    });
    expect(idle.map(({ path }) => path)).toEqual([]);
  });

  it('count as operated only where the button is pressed inside of one', () => {
    const label = 'Save the thing';
    expect(isOperated(label, `await press(dialog, '${label}');`)).toBe(true);
    expect(isOperated(label, `await press(dialog(), '${label}');`)).toBe(true);
    expect(isOperated(label, `await record('${label}');`)).toBe(true);
    expect(isOperated(label, `await press(page, '${label}');`)).toBe(false);
    expect(isOperated(label, `await menu('${label}');`)).toBe(false);
    expect(isOperated(label, `await press(dialog, '${label} now');`)).toBe(false);
    expect(isOperated('Add {count} things', "await press(dialog(), 'Add 3 things');")).toBe(true);
  });
});
