import { add as addAgreement } from './agreement/add.ts';
import { checkElements } from './agreement/check-elements.ts';
import { edit as editAgreement } from './agreement/edit.ts';
import { importAgreements } from './agreement/import-agreements.ts';
import { list as listAgreements } from './agreement/list.ts';
import { show as showAgreement } from './agreement/show.ts';
import { withdraw as withdrawAgreement } from './agreement/withdraw.ts';
import { again } from './annex/again.ts';
import { batch } from './annex/batch.ts';
import { create as createAnnex } from './annex/create.ts';
import { getDefaults } from './annex/get-defaults.ts';
import { prepare } from './annex/prepare.ts';
import { setDefaults } from './annex/set-defaults.ts';
import { cancel } from './assessment/cancel.ts';
import { compare } from './assessment/compare.ts';
import { countDifferences } from './assessment/count-differences.ts';
import { decide } from './assessment/decide.ts';
import { determine } from './assessment/determine.ts';
import { explainDifference } from './assessment/explain-difference.ts';
import { exportPartnerCopy } from './assessment/export-partner-copy.ts';
import { exportWord } from './assessment/export-word.ts';
import { extendWindow } from './assessment/extend-window.ts';
import { list as listAssessments } from './assessment/list.ts';
import { reassess } from './assessment/reassess.ts';
import { recordAnswers } from './assessment/record-answers.ts';
import { recordConsequence } from './assessment/record-consequence.ts';
import { recordDetails } from './assessment/record-details.ts';
import { recordResponse } from './assessment/record-response.ts';
import { recordReviews } from './assessment/record-reviews.ts';
import { returnToPartner } from './assessment/return.ts';
import { revise } from './assessment/revise.ts';
import { show } from './assessment/show.ts';
import { start } from './assessment/start.ts';
import { submit } from './assessment/submit.ts';
import { exportCalendar } from './calendar/export.ts';
import { approve } from './clause/approve.ts';
import { check as checkContract } from './clause/check.ts';
import { exportComparison } from './clause/export-comparison.ts';
import { list as listClauses } from './clause/list.ts';
import { show as showClause } from './clause/show.ts';
import { withdrawApproval } from './clause/withdraw-approval.ts';
import { importPack } from './content/import.ts';
import { list as listPacks } from './content/list.ts';
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
import { add as addActivity } from './follow-up/add.ts';
import { checks } from './follow-up/checks.ts';
import { chooseRhythm } from './follow-up/choose-rhythm.ts';
import { list as listActivities } from './follow-up/list.ts';
import { show as showFollowUp } from './follow-up/show.ts';
import { withdraw as withdrawActivity } from './follow-up/withdraw.ts';
import { exportForm } from './form/export.ts';
import { importForm } from './form/import.ts';
import { os } from './implement.ts';
import { list as listInstruments } from './instrument/list.ts';
import { score } from './instrument/score.ts';
import { cancel as cancelJob } from './job/cancel.ts';
import { show as showJob } from './job/show.ts';
import { archive } from './partner/archive.ts';
import { create as createPartner } from './partner/create.ts';
import { edit } from './partner/edit.ts';
import { endBasis } from './partner/end-basis.ts';
import { get as getPartner } from './partner/get.ts';
import { getHistory } from './partner/get-history.ts';
import { getTimeline } from './partner/get-timeline.ts';
import { importPartners } from './partner/import.ts';
import { list as listPartners } from './partner/list.ts';
import { previewImport } from './partner/preview-import.ts';
import { recordBasis } from './partner/record-basis.ts';
import { restore } from './partner/restore.ts';
import { settleConflict } from './partner/settle-conflict.ts';
import { add as addActions } from './plan/add.ts';
import { exportExcel as exportPlanExcel } from './plan/export-excel.ts';
import { exportLetter } from './plan/export-letter.ts';
import { exportWord as exportPlanWord } from './plan/export-word.ts';
import { importPlan } from './plan/import.ts';
import { library } from './plan/library.ts';
import { propose } from './plan/propose.ts';
import { show as showPlan } from './plan/show.ts';
import { update } from './plan/update.ts';
import { exportExcel } from './register/export-excel.ts';
import { list as listTodo } from './todo/list.ts';
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
import { seal } from './workspace/seal.ts';
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
    seal,
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
    getTimeline,
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
    extendWindow,
    recordConsequence,
    reassess,
    compare,
    exportPartnerCopy,
    exportWord,
  },
  evidence: { list: listEvidence, add, edit: editEvidence, review, withdraw, read, exportBundle },
  form: { export: exportForm, import: importForm },
  plan: {
    propose,
    show: showPlan,
    add: addActions,
    update,
    library,
    exportWord: exportPlanWord,
    exportLetter,
    exportExcel: exportPlanExcel,
    import: importPlan,
  },
  followUp: {
    show: showFollowUp,
    list: listActivities,
    add: addActivity,
    withdraw: withdrawActivity,
    chooseRhythm,
    checks,
  },
  agreement: {
    list: listAgreements,
    show: showAgreement,
    add: addAgreement,
    edit: editAgreement,
    withdraw: withdrawAgreement,
    checkElements,
    import: importAgreements,
  },
  clause: {
    list: listClauses,
    show: showClause,
    approve,
    withdrawApproval,
    check: checkContract,
    exportComparison,
  },
  content: { list: listPacks, import: importPack },
  instrument: { list: listInstruments, score },
  register: { exportExcel },
  todo: { list: listTodo },
  calendar: { export: exportCalendar },
  annex: { prepare, create: createAnnex, getDefaults, setDefaults, again, batch },
  job: { show: showJob, cancel: cancelJob },
  draft: { get: getDraft, save, discard },
  demo: { create: createDemo },
});
export type AppRouter = typeof router;
