import { cancel } from './assessment/cancel.ts';
import { countDifferences } from './assessment/count-differences.ts';
import { decide } from './assessment/decide.ts';
import { determine } from './assessment/determine.ts';
import { explainDifference } from './assessment/explain-difference.ts';
import { exportPartnerCopy } from './assessment/export-partner-copy.ts';
import { exportWord } from './assessment/export-word.ts';
import { list as listAssessments } from './assessment/list.ts';
import { recordAnswers } from './assessment/record-answers.ts';
import { recordDetails } from './assessment/record-details.ts';
import { recordResponse } from './assessment/record-response.ts';
import { recordReviews } from './assessment/record-reviews.ts';
import { returnToPartner } from './assessment/return.ts';
import { revise } from './assessment/revise.ts';
import { show } from './assessment/show.ts';
import { start } from './assessment/start.ts';
import { submit } from './assessment/submit.ts';
import { create as createDemo } from './demo/create.ts';
import { discard } from './draft/discard.ts';
import { get as getDraft } from './draft/get.ts';
import { save } from './draft/save.ts';
import { add } from './evidence/add.ts';
import { edit as editEvidence } from './evidence/edit.ts';
import { exportBundle } from './evidence/export-bundle.ts';
import { list as listEvidence } from './evidence/list.ts';
import { read } from './evidence/read.ts';
import { review } from './evidence/review.ts';
import { withdraw } from './evidence/withdraw.ts';
import { exportForm } from './form/export.ts';
import { importForm } from './form/import.ts';
import { os } from './implement.ts';
import { list as listInstruments } from './instrument/list.ts';
import { score } from './instrument/score.ts';
import { archive } from './partner/archive.ts';
import { create as createPartner } from './partner/create.ts';
import { edit } from './partner/edit.ts';
import { endBasis } from './partner/end-basis.ts';
import { get as getPartner } from './partner/get.ts';
import { getHistory } from './partner/get-history.ts';
import { importPartners } from './partner/import.ts';
import { list as listPartners } from './partner/list.ts';
import { previewImport } from './partner/preview-import.ts';
import { recordBasis } from './partner/record-basis.ts';
import { restore } from './partner/restore.ts';
import { settleConflict } from './partner/settle-conflict.ts';
import { exportExcel } from './register/export-excel.ts';
import { backup } from './workspace/backup.ts';
import { changePassphrase } from './workspace/change-passphrase.ts';
import { check } from './workspace/check.ts';
import { close } from './workspace/close.ts';
import { create as createWorkspace } from './workspace/create.ts';
import { getStatus } from './workspace/get-status.ts';
import { listRecent } from './workspace/list-recent.ts';
import { open } from './workspace/open.ts';
import { rebuild } from './workspace/rebuild.ts';
import { recover } from './workspace/recover.ts';
import { renewRecoveryKey } from './workspace/renew-recovery-key.ts';
import { setDocumentLimit } from './workspace/set-document-limit.ts';
import { setOfficer } from './workspace/set-officer.ts';

/** Every request with its handler; leaving one out doesn't compile. */
export const router = os.router({
  workspace: {
    getStatus,
    create: createWorkspace,
    open,
    recover,
    close,
    changePassphrase,
    renewRecoveryKey,
    setOfficer,
    setDocumentLimit,
    check,
    rebuild,
    backup,
    listRecent,
  },
  partner: {
    list: listPartners,
    get: getPartner,
    create: createPartner,
    edit,
    archive,
    restore,
    recordBasis,
    endBasis,
    getHistory,
    settleConflict,
    previewImport,
    import: importPartners,
  },
  assessment: {
    list: listAssessments,
    show,
    start,
    recordDetails,
    recordAnswers,
    submit,
    return: returnToPartner,
    recordReviews,
    determine,
    decide,
    revise,
    cancel,
    explainDifference,
    countDifferences,
    recordResponse,
    exportPartnerCopy,
    exportWord,
  },
  evidence: { list: listEvidence, add, edit: editEvidence, review, withdraw, read, exportBundle },
  form: { export: exportForm, import: importForm },
  instrument: { list: listInstruments, score },
  register: { exportExcel },
  draft: { get: getDraft, save, discard },
  demo: { create: createDemo },
});
export type AppRouter = typeof router;
