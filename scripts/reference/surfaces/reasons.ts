export const surfaceIds = [
  'command line',
  'loopback',
  'IPC',
  'screen',
  'palette',
  'keyboard',
  'help',
  'undo',
] as const;
export type SurfaceId = (typeof surfaceIds)[number];
export type Reasons = Readonly<Partial<Record<SurfaceId, Readonly<Record<string, string>>>>>;

const beforeOpening =
  'The palette is there once a workspace is open; this is done on the screens before that.';

/**
 * Why a surface does without a request. Where it has it after all, the reason is wrong and a test says so. What no screen
 * has, no palette and no key leads to; why nothing takes a change back stands in `shared/contract/undo/not-undone.ts`.
 */
export const reasons: Reasons = {
  screen: {
    'data.getSchema':
      'Describes the columns of an export for whoever writes a program against it; the export carries the same description.',
    'text.makePack':
      'A pack for other offices is made where they are served, with a number that the publisher gives; the screens take texts in for their own.',
    'followUp.list':
      'The page of the follow-up reads activities, checks and rhythm together, by `followUp.get`.',
    'instrument.score': 'The screens work the score out of what is typed by the same rule, without asking.',
    'journal.createWorkspace':
      'Makes a workspace out of the journal as plain text, which an administrator does with the folder at hand.',
    'journal.import':
      'Takes over a journal as plain text; officers exchange packages, which are encrypted and show first what they bring.',
    'package.previewFiles':
      'Of files on the disk of the command line; the screens preview each package that is chosen.',
    'report.vendorMaster':
      'The screens write it as every other report, by `report.write`, where columns and partners are chosen.',
    'workspace.exportSeal': 'The dialog of the seal prints it as a page of its own.',
  },
  palette: {
    'demo.create': beforeOpening,
    'workspace.create': beforeOpening,
    'workspace.listRecent': beforeOpening,
    'workspace.open': beforeOpening,
    'workspace.recover': beforeOpening,
    'workspace.salvage': beforeOpening,
  },
};
