import { ok } from '../../../shared/ground/result.ts';
import { buildOverview } from '../../../shared/rules/agreement/build-overview.ts';
import { libraryInUse } from '../clause/library-in-use.ts';
import { inWorkspace, os } from '../implement.ts';
import { overviewFacts } from './overview-facts.ts';

export const getOverview = os.agreement.getOverview.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const library = libraryInUse(session, journal);
    const facts = overviewFacts(journal, input, library);
    return facts.ok ? ok(buildOverview(facts.value, library)) : facts;
  }),
);
