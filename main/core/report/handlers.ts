import { os } from '../implement.ts';
import { annual } from './annual.ts';

/** Every request of `report` with its handler; leaving one out doesn't compile. */
export const report = os.report.router({ annual });
