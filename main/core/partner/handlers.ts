import { os } from '../implement.ts';
import { archive } from './archive.ts';
import { assign } from './assign.ts';
import { create } from './create.ts';
import { dismissDouble } from './dismiss-double.ts';
import { edit } from './edit.ts';
import { endBasis } from './end-basis.ts';
import { exportDossier } from './export-dossier.ts';
import { exportHistory } from './export-history.ts';
import { get } from './get.ts';
import { getHistory } from './get-history.ts';
import { getTimeline } from './get-timeline.ts';
import { importPartners } from './import.ts';
import { join, separate } from './join.ts';
import { list } from './list.ts';
import { listContacts } from './list-contacts.ts';
import { listDoubles } from './list-doubles.ts';
import { listHistory } from './list-history.ts';
import { previewImport } from './preview-import.ts';
import { recordBasis } from './record-basis.ts';
import { restore } from './restore.ts';
import { listImports, previewUndo, undoImport } from './undo-import.ts';

/** Every request of `partner` with its handler; leaving one out doesn't compile. */
export const partner = os.partner.router({
  list,
  listContacts,
  get,
  create,
  edit,
  archive,
  restore,
  listDoubles,
  join,
  separate,
  dismissDouble,
  assign,
  recordBasis,
  endBasis,
  getTimeline,
  getHistory,
  listHistory,
  exportDossier,
  exportHistory,
  previewImport,
  import: importPartners,
  listImports,
  previewUndo,
  undoImport,
});
