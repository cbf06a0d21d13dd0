import { calendarTextAr } from '../../shared/documents/calendar/text/ar.ts';
import { calendarTextEn } from '../../shared/documents/calendar/text/en.ts';
import { formMessages } from '../../shared/documents/form/form-messages.ts';
import { planFormMessages } from '../../shared/documents/plan-form/plan-form-messages.ts';
import { resultStateAr } from '../../shared/documents/report/text/result-state/ar.ts';
import { resultStateEn } from '../../shared/documents/report/text/result-state/en.ts';
import { guardMessages } from '../../shared/ground/guard/guard-messages.ts';
import { messages } from '../../shared/ground/refusals/messages.ts';
import { findingMessages } from '../../shared/record/check/finding.ts';
import { agreementProblemMessages } from '../../shared/rules/agreement/import/agreement-problems.ts';
import { type ProblemCode, problemMessages } from '../../shared/rules/partner/import/problem-messages.ts';
import agreementAr from './ar/agreement.json' with { type: 'json' };
import annexAr from './ar/annex.json' with { type: 'json' };
import assessmentAr from './ar/assessment.json' with { type: 'json' };
import clauseAr from './ar/clause.json' with { type: 'json' };
import commonAr from './ar/common.json' with { type: 'json' };
import conflictAr from './ar/conflict.json' with { type: 'json' };
import differencesAr from './ar/differences.json' with { type: 'json' };
import errorsAr from './ar/errors.json' with { type: 'json' };
import evidenceAr from './ar/evidence.json' with { type: 'json' };
import exchangeAr from './ar/exchange.json' with { type: 'json' };
import findingsAr from './ar/findings.json' with { type: 'json' };
import followUpAr from './ar/follow-up.json' with { type: 'json' };
import formAr from './ar/form.json' with { type: 'json' };
import formMessagesAr from './ar/form-messages.json' with { type: 'json' };
import guardAr from './ar/guard.json' with { type: 'json' };
import helpAr from './ar/help.json' with { type: 'json' };
import historyAr from './ar/history.json' with { type: 'json' };
import importAr from './ar/import.json' with { type: 'json' };
import libraryAr from './ar/library.json' with { type: 'json' };
import partnerAr from './ar/partner.json' with { type: 'json' };
import partnerFormAr from './ar/partner-form.json' with { type: 'json' };
import peopleAr from './ar/people.json' with { type: 'json' };
import planAr from './ar/plan.json' with { type: 'json' };
import planMessagesAr from './ar/plan-messages.json' with { type: 'json' };
import portfolioAr from './ar/portfolio.json' with { type: 'json' };
import problemsAr from './ar/problems.json' with { type: 'json' };
import registerAr from './ar/register.json' with { type: 'json' };
import settingsAr from './ar/settings.json' with { type: 'json' };
import shellAr from './ar/shell.json' with { type: 'json' };
import timelineAr from './ar/timeline.json' with { type: 'json' };
import todoAr from './ar/todo.json' with { type: 'json' };
import trainingAr from './ar/training.json' with { type: 'json' };
import workspaceAr from './ar/workspace.json' with { type: 'json' };
import agreement from './en/agreement.json' with { type: 'json' };
import annex from './en/annex.json' with { type: 'json' };
import assessment from './en/assessment.json' with { type: 'json' };
import clause from './en/clause.json' with { type: 'json' };
import common from './en/common.json' with { type: 'json' };
import conflict from './en/conflict.json' with { type: 'json' };
import differences from './en/differences.json' with { type: 'json' };
import evidence from './en/evidence.json' with { type: 'json' };
import exchange from './en/exchange.json' with { type: 'json' };
import followUp from './en/follow-up.json' with { type: 'json' };
import form from './en/form.json' with { type: 'json' };
import help from './en/help.json' with { type: 'json' };
import history from './en/history.json' with { type: 'json' };
import importTexts from './en/import.json' with { type: 'json' };
import library from './en/library.json' with { type: 'json' };
import partner from './en/partner.json' with { type: 'json' };
import partnerForm from './en/partner-form.json' with { type: 'json' };
import people from './en/people.json' with { type: 'json' };
import plan from './en/plan.json' with { type: 'json' };
import portfolio from './en/portfolio.json' with { type: 'json' };
import register from './en/register.json' with { type: 'json' };
import settings from './en/settings.json' with { type: 'json' };
import shell from './en/shell.json' with { type: 'json' };
import timeline from './en/timeline.json' with { type: 'json' };
import todo from './en/todo.json' with { type: 'json' };
import training from './en/training.json' with { type: 'json' };
import workspace from './en/workspace.json' with { type: 'json' };

const problems = Object.fromEntries(
  Object.entries(problemMessages).map(([code, [, message]]) => [code, message]),
) as Record<ProblemCode, string>;

/** English texts by namespace: what the typed keys come from. Refusals and import problems are the program's own messages. */
export const english = {
  common,
  shell,
  workspace,
  register,
  partnerForm,
  import: importTexts,
  library,
  settings,
  people,
  help,
  history,
  partner,
  assessment,
  evidence,
  form,
  formMessages,
  training,
  portfolio,
  differences,
  plan,
  planMessages: planFormMessages,
  followUp,
  todo,
  timeline,
  // What reading a list finds is said by the program itself.
  agreement: { ...agreement, problem: agreementProblemMessages },
  annex,
  clause,
  conflict,
  exchange,
  dueKinds: calendarTextEn.kinds,
  resultState: resultStateEn,
  guard: guardMessages,
  errors: messages,
  problems,
  findings: findingMessages,
};

/** Arabic: a draft translation by the authors, to be reviewed by a UN translator before it is relied on. */
export const arabic = {
  common: commonAr,
  shell: shellAr,
  workspace: workspaceAr,
  register: registerAr,
  partnerForm: partnerFormAr,
  import: importAr,
  library: libraryAr,
  settings: settingsAr,
  people: peopleAr,
  help: helpAr,
  history: historyAr,
  partner: partnerAr,
  assessment: assessmentAr,
  evidence: evidenceAr,
  form: formAr,
  formMessages: formMessagesAr,
  training: trainingAr,
  portfolio: portfolioAr,
  differences: differencesAr,
  plan: planAr,
  planMessages: planMessagesAr,
  followUp: followUpAr,
  todo: todoAr,
  timeline: timelineAr,
  agreement: agreementAr,
  annex: annexAr,
  clause: clauseAr,
  conflict: conflictAr,
  exchange: exchangeAr,
  dueKinds: calendarTextAr.kinds,
  resultState: resultStateAr,
  guard: guardAr,
  errors: errorsAr,
  problems: problemsAr,
  findings: findingsAr,
};

export type TextNamespace = keyof typeof english;
