import { inWorkspace, os } from '../implement.ts';
import { askTrend } from './ask-trend.ts';

export const trend = os.portfolio.trend.handler(({ input, context: { session, progress } }) =>
  inWorkspace(session, (journal) => askTrend(journal, input, progress)),
);
