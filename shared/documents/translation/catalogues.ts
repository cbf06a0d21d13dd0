import type { Catalogue } from '../../ground/words/read-words.ts';
import { amendmentLetterWords } from '../amendment-letter/text/words.ts';
import { annualWords } from '../annual/text/words.ts';
import { audienceWords } from '../audience/text/words.ts';
import { bundleWords } from '../bundle/text/words.ts';
import { calendarWords } from '../calendar/text/words.ts';
import { comparisonWords } from '../comparison/text/report/words.ts';
import { findingsWords } from '../comparison/text/words.ts';
import { dataWords } from '../data/text/data-text.ts';
import { decisionLetterWords } from '../decision-letter/text/words.ts';
import { dossierWords } from '../dossier/text/words.ts';
import { extractWords } from '../extract/text/words.ts';
import { figuresWords } from '../figures/text/words.ts';
import { formWords } from '../form/text/words.ts';
import { formPageWords } from '../form-page/text/words.ts';
import { historyWords } from '../history/text/words.ts';
import { noteForRecordWords } from '../note-for-record/text/words.ts';
import { overviewWords } from '../overview/text/words.ts';
import { partnerCopyWords } from '../partner-copy/text/words.ts';
import { planFormWords } from '../plan-form/text/words.ts';
import { annexIndexWords } from '../report/text/annex-index/words.ts';
import { planWords } from '../report/text/plan/words.ts';
import { planLetterWords } from '../report/text/plan-letter/words.ts';
import { planTimelineWords } from '../report/text/plan-timeline/words.ts';
import { resultStateWords } from '../report/text/result-state/words.ts';
import { reportWords } from '../report/text/words.ts';
import { incompleteWords } from '../seal/text/incomplete/words.ts';
import { sealWords } from '../seal/text/words.ts';
import { toldWords } from '../told/text/words.ts';
import { vendorMasterWords } from '../vendor-master/text/words.ts';

/** Every catalogue of documents and of the history, in the order in which translators get them. */
export const documentCatalogues: readonly Catalogue[] = [
  reportWords,
  resultStateWords,
  partnerCopyWords,
  decisionLetterWords,
  noteForRecordWords,
  formWords,
  formPageWords,
  planWords,
  planFormWords,
  planLetterWords,
  planTimelineWords,
  amendmentLetterWords,
  annexIndexWords,
  bundleWords,
  comparisonWords,
  findingsWords,
  overviewWords,
  dossierWords,
  extractWords,
  audienceWords,
  annualWords,
  figuresWords,
  toldWords,
  vendorMasterWords,
  dataWords,
  calendarWords,
  historyWords,
  sealWords,
  incompleteWords,
].map(({ catalogue }) => catalogue);
