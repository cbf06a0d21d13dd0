import agreementZh from './zh/agreement.json' with { type: 'json' };
import annexZh from './zh/annex.json' with { type: 'json' };
import assessmentZh from './zh/assessment.json' with { type: 'json' };
import clauseZh from './zh/clause.json' with { type: 'json' };
import conflictZh from './zh/conflict.json' with { type: 'json' };
import differencesZh from './zh/differences.json' with { type: 'json' };
import evidenceZh from './zh/evidence.json' with { type: 'json' };
import exchangeZh from './zh/exchange.json' with { type: 'json' };
import findingsZh from './zh/findings.json' with { type: 'json' };
import followUpZh from './zh/follow-up.json' with { type: 'json' };
import formMessagesZh from './zh/form-messages.json' with { type: 'json' };
import guardZh from './zh/guard.json' with { type: 'json' };
import helpZh from './zh/help.json' with { type: 'json' };
import historyZh from './zh/history.json' with { type: 'json' };
import importZh from './zh/import.json' with { type: 'json' };
import instrumentEditorZh from './zh/instrument-editor.json' with { type: 'json' };
import libraryZh from './zh/library.json' with { type: 'json' };
import partnerZh from './zh/partner.json' with { type: 'json' };
import partnerFormZh from './zh/partner-form.json' with { type: 'json' };
import planZh from './zh/plan.json' with { type: 'json' };
import planMessagesZh from './zh/plan-messages.json' with { type: 'json' };
import portfolioZh from './zh/portfolio.json' with { type: 'json' };
import problemsZh from './zh/problems.json' with { type: 'json' };
import registerZh from './zh/register.json' with { type: 'json' };
import settingsZh from './zh/settings.json' with { type: 'json' };
import timelineZh from './zh/timeline.json' with { type: 'json' };
import trainingZh from './zh/training.json' with { type: 'json' };
import translationZh from './zh/translation.json' with { type: 'json' };
import undoZh from './zh/undo.json' with { type: 'json' };

/** Chinese texts of all other screens; see `languages.ts`. */
export const chineseRest = {
  partnerForm: partnerFormZh,
  import: importZh,
  instrumentEditor: instrumentEditorZh,
  library: libraryZh,
  register: registerZh,
  settings: settingsZh,
  help: helpZh,
  history: historyZh,
  partner: partnerZh,
  assessment: assessmentZh,
  evidence: evidenceZh,
  formMessages: formMessagesZh,
  training: trainingZh,
  translation: translationZh,
  undo: undoZh,
  portfolio: portfolioZh,
  differences: differencesZh,
  plan: planZh,
  planMessages: planMessagesZh,
  followUp: followUpZh,
  timeline: timelineZh,
  agreement: agreementZh,
  annex: annexZh,
  clause: clauseZh,
  conflict: conflictZh,
  exchange: exchangeZh,
  guard: guardZh,
  problems: problemsZh,
  findings: findingsZh,
};
