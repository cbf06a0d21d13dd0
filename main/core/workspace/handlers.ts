import { os } from '../implement.ts';
import { backup } from './backup.ts';
import { changePassphrase } from './change-passphrase.ts';
import { check } from './check.ts';
import { close } from './close.ts';
import { create } from './create.ts';
import { exportHistory } from './export-history.ts';
import { getStatus } from './get-status.ts';
import { listHistory } from './list-history.ts';
import { listRecent } from './list-recent.ts';
import { open } from './open.ts';
import { rebuild } from './rebuild.ts';
import { recover } from './recover.ts';
import { renewRecoveryKey } from './renew-recovery-key.ts';
import { listBackups } from './restore/list-backups.ts';
import { previewRestore } from './restore/preview.ts';
import { rehearseRestore } from './restore/rehearse.ts';
import { restore } from './restore/restore.ts';
import { salvage } from './salvage/salvage.ts';
import { exportSeal, seal } from './seal.ts';
import { setBackupPlace } from './set-backup-place.ts';
import { setDocumentLimit } from './set-document-limit.ts';
import { setOfficer } from './set-officer.ts';

/** Every request of `workspace` with its handler; leaving one out doesn't compile. */
export const workspace = os.workspace.router({
  getStatus,
  create,
  open,
  recover,
  close,
  changePassphrase,
  renewRecoveryKey,
  setOfficer,
  setDocumentLimit,
  check,
  seal,
  exportSeal,
  rebuild,
  backup,
  setBackupPlace,
  listBackups,
  previewRestore,
  restore,
  salvage,
  rehearseRestore,
  listRecent,
  listHistory,
  exportHistory,
});
