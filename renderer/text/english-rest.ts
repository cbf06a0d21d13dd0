import { formMessages } from '../../shared/documents/form/form-messages.ts';
import { planFormMessages } from '../../shared/documents/plan-form/plan-form-messages.ts';
import { guardMessages } from '../../shared/ground/guard/guard-messages.ts';
import { findingMessages } from '../../shared/record/check/finding.ts';
import { agreementProblemMessages } from '../../shared/rules/agreement/import/agreement-problems.ts';
import { type ProblemCode, problemMessages } from '../../shared/rules/partner/import/problem-messages.ts';
import agreement from './en/agreement.json' with { type: 'json' };
import annex from './en/annex.json' with { type: 'json' };
import assessment from './en/assessment.json' with { type: 'json' };
import clause from './en/clause.json' with { type: 'json' };
import conflict from './en/conflict.json' with { type: 'json' };
import differences from './en/differences.json' with { type: 'json' };
import evidence from './en/evidence.json' with { type: 'json' };
import exchange from './en/exchange.json' with { type: 'json' };
import followUp from './en/follow-up.json' with { type: 'json' };
import help from './en/help.json' with { type: 'json' };
import history from './en/history.json' with { type: 'json' };
import importTexts from './en/import.json' with { type: 'json' };
import instrumentEditor from './en/instrument-editor.json' with { type: 'json' };
import library from './en/library.json' with { type: 'json' };
import partner from './en/partner.json' with { type: 'json' };
import partnerForm from './en/partner-form.json' with { type: 'json' };
import plan from './en/plan.json' with { type: 'json' };
import portfolio from './en/portfolio.json' with { type: 'json' };
import register from './en/register.json' with { type: 'json' };
import settings from './en/settings.json' with { type: 'json' };
import timeline from './en/timeline.json' with { type: 'json' };
import training from './en/training.json' with { type: 'json' };
import translation from './en/translation.json' with { type: 'json' };
import undo from './en/undo.json' with { type: 'json' };

const problems = Object.fromEntries(
  Object.entries(problemMessages).map(([code, [, message]]) => [code, message]),
) as Record<ProblemCode, string>;

/** English texts of all other screens. What the program says itself, of import problems for example, is its own messages. */
export const englishRest = {
  partnerForm,
  import: importTexts,
  instrumentEditor,
  library,
  register,
  settings,
  help,
  history,
  partner,
  assessment,
  evidence,
  formMessages,
  training,
  translation,
  undo,
  portfolio,
  differences,
  plan,
  planMessages: planFormMessages,
  followUp,
  timeline,
  // What reading a list finds is said by the program itself.
  agreement: { ...agreement, problem: agreementProblemMessages },
  annex,
  clause,
  conflict,
  exchange,
  guard: guardMessages,
  problems,
  findings: findingMessages,
};
