import agreementRu from './ru/agreement.json' with { type: 'json' };
import annexRu from './ru/annex.json' with { type: 'json' };
import assessmentRu from './ru/assessment.json' with { type: 'json' };
import clauseRu from './ru/clause.json' with { type: 'json' };
import conflictRu from './ru/conflict.json' with { type: 'json' };
import differencesRu from './ru/differences.json' with { type: 'json' };
import evidenceRu from './ru/evidence.json' with { type: 'json' };
import exchangeRu from './ru/exchange.json' with { type: 'json' };
import findingsRu from './ru/findings.json' with { type: 'json' };
import followUpRu from './ru/follow-up.json' with { type: 'json' };
import formMessagesRu from './ru/form-messages.json' with { type: 'json' };
import guardRu from './ru/guard.json' with { type: 'json' };
import helpRu from './ru/help.json' with { type: 'json' };
import historyRu from './ru/history.json' with { type: 'json' };
import importRu from './ru/import.json' with { type: 'json' };
import instrumentEditorRu from './ru/instrument-editor.json' with { type: 'json' };
import libraryRu from './ru/library.json' with { type: 'json' };
import partnerRu from './ru/partner.json' with { type: 'json' };
import partnerFormRu from './ru/partner-form.json' with { type: 'json' };
import planRu from './ru/plan.json' with { type: 'json' };
import planMessagesRu from './ru/plan-messages.json' with { type: 'json' };
import portfolioRu from './ru/portfolio.json' with { type: 'json' };
import problemsRu from './ru/problems.json' with { type: 'json' };
import registerRu from './ru/register.json' with { type: 'json' };
import settingsRu from './ru/settings.json' with { type: 'json' };
import timelineRu from './ru/timeline.json' with { type: 'json' };
import trainingRu from './ru/training.json' with { type: 'json' };
import translationRu from './ru/translation.json' with { type: 'json' };
import undoRu from './ru/undo.json' with { type: 'json' };

/** Russian texts of all other screens; see `languages.ts`. */
export const russianRest = {
  partnerForm: partnerFormRu,
  import: importRu,
  instrumentEditor: instrumentEditorRu,
  library: libraryRu,
  register: registerRu,
  settings: settingsRu,
  help: helpRu,
  history: historyRu,
  partner: partnerRu,
  assessment: assessmentRu,
  evidence: evidenceRu,
  formMessages: formMessagesRu,
  training: trainingRu,
  translation: translationRu,
  undo: undoRu,
  portfolio: portfolioRu,
  differences: differencesRu,
  plan: planRu,
  planMessages: planMessagesRu,
  followUp: followUpRu,
  timeline: timelineRu,
  agreement: agreementRu,
  annex: annexRu,
  clause: clauseRu,
  conflict: conflictRu,
  exchange: exchangeRu,
  guard: guardRu,
  problems: problemsRu,
  findings: findingsRu,
};
