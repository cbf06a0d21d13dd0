import { inWorkspace, os } from '../implement.ts';
import { makeReport } from './make-report.ts';

export const write = os.report.write.handler(({ input, context: { session, progress } }) =>
  inWorkspace(session, (journal) => makeReport(session, journal, input, progress)),
);
