/** What is said where a backup, a restore or saving from damage can't be done; part of `messages`. */
export const restoreMessages = {
  BACKUP_WITHOUT_DOCUMENTS:
    'The backup in “{folder}” holds the whole record and no documents, since “evidence.db” is no longer in “{workspace}”. The copy was kept. Look for that file, put it back while the workspace is closed, and write another backup.',
  BACKUP_FAILED:
    'The backup in “{folder}” could not be completed: {problem}. The workspace itself is unchanged. Choose another place and try again.',
  SALVAGE_FAILED:
    'Nothing was saved from the workspace in “{folder}”: {problem}. What is there is as it was, and nothing was written. Restore a backup instead, or name one to save from.',
  RESTORE_FAILED:
    'The backup in “{from}” could not be restored into “{folder}”: {problem}. What was there is as it was, and so is the backup. Correct that, or choose another backup, and try again.',
} as const;
