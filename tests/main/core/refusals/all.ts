import { agreement, annex, subAgreement } from './agreement.ts';
import { assessment } from './assessment.ts';
import type { AnyCase, Cases, Feature } from './cases.ts';
import { clause, content } from './clause.ts';
import { conflict } from './conflict.ts';
import { device } from './device.ts';
import { evidence } from './evidence.ts';
import { journalCases } from './journal.ts';
import {
  calendar,
  data,
  draft,
  guide,
  instrument,
  job,
  portfolio,
  register,
  report,
  todo,
} from './others.ts';
import { packageCases } from './package.ts';
import { diligence, partner, reliance } from './partner.ts';
import { people } from './people.ts';
import { reportDefinition } from './report-definition.ts';
import { followUp, form, plan } from './returned.ts';
import { signOff } from './sign-off.ts';
import { text } from './text.ts';
import { update } from './update.ts';
import { demo, workspace } from './workspace.ts';

const byFeature: { readonly [F in Feature]: Cases<F> } = {
  workspace,
  people,
  package: packageCases,
  journal: journalCases,
  device,
  conflict,
  partner,
  reliance,
  diligence,
  assessment,
  evidence,
  form,
  plan,
  followUp,
  todo,
  calendar,
  agreement,
  subAgreement,
  annex,
  clause,
  content,
  text,
  job,
  guide,
  instrument,
  register,
  portfolio,
  report,
  data,
  reportDefinition,
  signOff,
  draft,
  demo,
  update,
};

/** The case of each request, such as `assessment.submit`; undefined where nobody wrote one. */
export function caseOf(feature: string, verb: string): AnyCase | undefined {
  const cases = byFeature as unknown as Readonly<Record<string, Readonly<Record<string, AnyCase>>>>;
  return cases[feature]?.[verb];
}
