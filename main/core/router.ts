import { agreement } from './agreement/handlers.ts';
import { annex } from './annex/handlers.ts';
import { assessment } from './assessment/handlers.ts';
import { calendar } from './calendar/handlers.ts';
import { clause } from './clause/handlers.ts';
import { conflict } from './conflict/handlers.ts';
import { content } from './content/handlers.ts';
import { data } from './data/handlers.ts';
import { demo } from './demo/handlers.ts';
import { device } from './device/handlers.ts';
import { diligence } from './diligence/handlers.ts';
import { draft } from './draft/handlers.ts';
import { evidence } from './evidence/handlers.ts';
import { packages } from './exchange/handlers.ts';
import { followUp } from './follow-up/handlers.ts';
import { form } from './form/handlers.ts';
import { guide } from './guide/handlers.ts';
import { os } from './implement.ts';
import { instrument } from './instrument/handlers.ts';
import { job } from './job/handlers.ts';
import { journal } from './journal/handlers.ts';
import { partner } from './partner/handlers.ts';
import { people } from './people/handlers.ts';
import { plan } from './plan/handlers.ts';
import { portfolio } from './portfolio/handlers.ts';
import { register } from './register/handlers.ts';
import { reliance } from './reliance/handlers.ts';
import { report } from './report/handlers.ts';
import { reportDefinition } from './report-definition/handlers.ts';
import { signOff } from './sign-off/handlers.ts';
import { subAgreement } from './sub-agreement/handlers.ts';
import { text } from './text/handlers.ts';
import { todo } from './todo/handlers.ts';
import { update } from './update/handlers.ts';
import { workspace } from './workspace/handlers.ts';

/** Every feature with its table of requests; leaving one out doesn't compile. */
export const router = os.router({
  workspace,
  people,
  package: packages,
  journal,
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
  agreement,
  subAgreement,
  clause,
  content,
  text,
  guide,
  instrument,
  register,
  portfolio,
  report,
  data,
  reportDefinition,
  signOff,
  todo,
  calendar,
  annex,
  job,
  draft,
  demo,
  update,
});
export type AppRouter = typeof router;
