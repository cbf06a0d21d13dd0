import { os } from '../implement.ts';
import { assign } from './assign.ts';
import { cancel } from './cancel.ts';
import { compare } from './compare.ts';
import { compareInstrument } from './compare-instrument.ts';
import { countDifferences } from './count-differences.ts';
import { decide } from './decide.ts';
import { determine } from './determine.ts';
import { explainDifference } from './explain-difference.ts';
import { exportDecisionLetter } from './export-decision-letter.ts';
import { exportNoteForRecord } from './export-note-for-record.ts';
import { exportPartnerCopy } from './export-partner-copy.ts';
import { exportWord } from './export-word.ts';
import { extendWindow } from './extend-window.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { moveInstrument } from './move-instrument.ts';
import { reassess } from './reassess.ts';
import { recordAnswers } from './record-answers.ts';
import { recordConsequence } from './record-consequence.ts';
import { recordDetails } from './record-details.ts';
import { recordResponse } from './record-response.ts';
import { recordReviews } from './record-reviews.ts';
import { returnToPartner } from './return.ts';
import { revise } from './revise.ts';
import { start } from './start.ts';
import { submit } from './submit.ts';

/** Every request of `assessment` with its handler; leaving one out doesn't compile. */
export const assessment = os.assessment.router({
  list,
  get,
  start,
  assign,
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
  compareInstrument,
  moveInstrument,
  exportPartnerCopy,
  exportDecisionLetter,
  exportNoteForRecord,
  exportWord,
});
