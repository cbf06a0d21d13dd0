import agreementAr from './ar/agreement.json' with { type: 'json' };
import annexAr from './ar/annex.json' with { type: 'json' };
import assessmentAr from './ar/assessment.json' with { type: 'json' };
import clauseAr from './ar/clause.json' with { type: 'json' };
import conflictAr from './ar/conflict.json' with { type: 'json' };
import differencesAr from './ar/differences.json' with { type: 'json' };
import evidenceAr from './ar/evidence.json' with { type: 'json' };
import exchangeAr from './ar/exchange.json' with { type: 'json' };
import findingsAr from './ar/findings.json' with { type: 'json' };
import followUpAr from './ar/follow-up.json' with { type: 'json' };
import formMessagesAr from './ar/form-messages.json' with { type: 'json' };
import guardAr from './ar/guard.json' with { type: 'json' };
import helpAr from './ar/help.json' with { type: 'json' };
import historyAr from './ar/history.json' with { type: 'json' };
import importAr from './ar/import.json' with { type: 'json' };
import instrumentEditorAr from './ar/instrument-editor.json' with { type: 'json' };
import libraryAr from './ar/library.json' with { type: 'json' };
import partnerAr from './ar/partner.json' with { type: 'json' };
import partnerFormAr from './ar/partner-form.json' with { type: 'json' };
import planAr from './ar/plan.json' with { type: 'json' };
import planMessagesAr from './ar/plan-messages.json' with { type: 'json' };
import portfolioAr from './ar/portfolio.json' with { type: 'json' };
import problemsAr from './ar/problems.json' with { type: 'json' };
import registerAr from './ar/register.json' with { type: 'json' };
import settingsAr from './ar/settings.json' with { type: 'json' };
import timelineAr from './ar/timeline.json' with { type: 'json' };
import trainingAr from './ar/training.json' with { type: 'json' };
import translationAr from './ar/translation.json' with { type: 'json' };
import undoAr from './ar/undo.json' with { type: 'json' };

/** Arabic texts of all other screens; see `arabic.ts`. */
export const arabicRest = {
  partnerForm: partnerFormAr,
  import: importAr,
  instrumentEditor: instrumentEditorAr,
  library: libraryAr,
  register: registerAr,
  settings: settingsAr,
  help: helpAr,
  history: historyAr,
  partner: partnerAr,
  assessment: assessmentAr,
  evidence: evidenceAr,
  formMessages: formMessagesAr,
  training: trainingAr,
  translation: translationAr,
  undo: undoAr,
  portfolio: portfolioAr,
  differences: differencesAr,
  plan: planAr,
  planMessages: planMessagesAr,
  followUp: followUpAr,
  timeline: timelineAr,
  agreement: agreementAr,
  annex: annexAr,
  clause: clauseAr,
  conflict: conflictAr,
  exchange: exchangeAr,
  guard: guardAr,
  problems: problemsAr,
  findings: findingsAr,
};
