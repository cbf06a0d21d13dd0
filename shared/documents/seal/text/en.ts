/** What stands beside a seal on paper or in a file, in English. */
export const sealTextEn = {
  title: 'Seal of a workspace of PSEA Partner Assessment',
  taken: (date: string, entries: number) => `Taken on ${date}; entries covered: ${entries}.`,
  keep: 'Whoever removes or rewrites one of these entries later can’t make this seal again. That protects only where the seal is out of their reach: keep it, printed or copied, away from the workspace and its backups.',
  check:
    'To see later whether history is still the same, give it to the check of the workspace in the settings, or type:',
};
export type SealText = typeof sealTextEn;
