import { os } from '../implement.ts';
import { annual } from './annual.ts';
import { trend } from './trend.ts';
import { vendorMaster } from './vendor-master.ts';
import { write } from './write.ts';

/** Every request of `report` with its handler; leaving one out doesn't compile. */
export const report = os.report.router({ annual, trend, vendorMaster, write });
