import agreementEs from './es/agreement.json' with { type: 'json' };
import annexEs from './es/annex.json' with { type: 'json' };
import assessmentEs from './es/assessment.json' with { type: 'json' };
import clauseEs from './es/clause.json' with { type: 'json' };
import conflictEs from './es/conflict.json' with { type: 'json' };
import differencesEs from './es/differences.json' with { type: 'json' };
import evidenceEs from './es/evidence.json' with { type: 'json' };
import exchangeEs from './es/exchange.json' with { type: 'json' };
import findingsEs from './es/findings.json' with { type: 'json' };
import followUpEs from './es/follow-up.json' with { type: 'json' };
import formMessagesEs from './es/form-messages.json' with { type: 'json' };
import guardEs from './es/guard.json' with { type: 'json' };
import helpEs from './es/help.json' with { type: 'json' };
import historyEs from './es/history.json' with { type: 'json' };
import importEs from './es/import.json' with { type: 'json' };
import instrumentEditorEs from './es/instrument-editor.json' with { type: 'json' };
import libraryEs from './es/library.json' with { type: 'json' };
import partnerEs from './es/partner.json' with { type: 'json' };
import partnerFormEs from './es/partner-form.json' with { type: 'json' };
import planEs from './es/plan.json' with { type: 'json' };
import planMessagesEs from './es/plan-messages.json' with { type: 'json' };
import portfolioEs from './es/portfolio.json' with { type: 'json' };
import problemsEs from './es/problems.json' with { type: 'json' };
import registerEs from './es/register.json' with { type: 'json' };
import settingsEs from './es/settings.json' with { type: 'json' };
import timelineEs from './es/timeline.json' with { type: 'json' };
import trainingEs from './es/training.json' with { type: 'json' };
import translationEs from './es/translation.json' with { type: 'json' };
import undoEs from './es/undo.json' with { type: 'json' };

/** Spanish texts of all other screens; see `languages.ts`. */
export const spanishRest = {
  partnerForm: partnerFormEs,
  import: importEs,
  instrumentEditor: instrumentEditorEs,
  library: libraryEs,
  register: registerEs,
  settings: settingsEs,
  help: helpEs,
  history: historyEs,
  partner: partnerEs,
  assessment: assessmentEs,
  evidence: evidenceEs,
  formMessages: formMessagesEs,
  training: trainingEs,
  translation: translationEs,
  undo: undoEs,
  portfolio: portfolioEs,
  differences: differencesEs,
  plan: planEs,
  planMessages: planMessagesEs,
  followUp: followUpEs,
  timeline: timelineEs,
  agreement: agreementEs,
  annex: annexEs,
  clause: clauseEs,
  conflict: conflictEs,
  exchange: exchangeEs,
  guard: guardEs,
  problems: problemsEs,
  findings: findingsEs,
};
