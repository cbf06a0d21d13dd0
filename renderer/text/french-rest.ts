import agreementFr from './fr/agreement.json' with { type: 'json' };
import annexFr from './fr/annex.json' with { type: 'json' };
import assessmentFr from './fr/assessment.json' with { type: 'json' };
import clauseFr from './fr/clause.json' with { type: 'json' };
import conflictFr from './fr/conflict.json' with { type: 'json' };
import differencesFr from './fr/differences.json' with { type: 'json' };
import evidenceFr from './fr/evidence.json' with { type: 'json' };
import exchangeFr from './fr/exchange.json' with { type: 'json' };
import findingsFr from './fr/findings.json' with { type: 'json' };
import followUpFr from './fr/follow-up.json' with { type: 'json' };
import formMessagesFr from './fr/form-messages.json' with { type: 'json' };
import guardFr from './fr/guard.json' with { type: 'json' };
import helpFr from './fr/help.json' with { type: 'json' };
import historyFr from './fr/history.json' with { type: 'json' };
import importFr from './fr/import.json' with { type: 'json' };
import instrumentEditorFr from './fr/instrument-editor.json' with { type: 'json' };
import libraryFr from './fr/library.json' with { type: 'json' };
import partnerFr from './fr/partner.json' with { type: 'json' };
import partnerFormFr from './fr/partner-form.json' with { type: 'json' };
import planFr from './fr/plan.json' with { type: 'json' };
import planMessagesFr from './fr/plan-messages.json' with { type: 'json' };
import portfolioFr from './fr/portfolio.json' with { type: 'json' };
import problemsFr from './fr/problems.json' with { type: 'json' };
import registerFr from './fr/register.json' with { type: 'json' };
import settingsFr from './fr/settings.json' with { type: 'json' };
import timelineFr from './fr/timeline.json' with { type: 'json' };
import trainingFr from './fr/training.json' with { type: 'json' };
import translationFr from './fr/translation.json' with { type: 'json' };
import undoFr from './fr/undo.json' with { type: 'json' };

/** French texts of all other screens; see `languages.ts`. */
export const frenchRest = {
  partnerForm: partnerFormFr,
  import: importFr,
  instrumentEditor: instrumentEditorFr,
  library: libraryFr,
  register: registerFr,
  settings: settingsFr,
  help: helpFr,
  history: historyFr,
  partner: partnerFr,
  assessment: assessmentFr,
  evidence: evidenceFr,
  formMessages: formMessagesFr,
  training: trainingFr,
  translation: translationFr,
  undo: undoFr,
  portfolio: portfolioFr,
  differences: differencesFr,
  plan: planFr,
  planMessages: planMessagesFr,
  followUp: followUpFr,
  timeline: timelineFr,
  agreement: agreementFr,
  annex: annexFr,
  clause: clauseFr,
  conflict: conflictFr,
  exchange: exchangeFr,
  guard: guardFr,
  problems: problemsFr,
  findings: findingsFr,
};
