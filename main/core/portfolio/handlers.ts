import { os } from '../implement.ts';
import { compare } from './compare.ts';
import { explain } from './explain.ts';
import { figures } from './figures.ts';
import { trend } from './trend.ts';

/** Every request of `portfolio` with its handler; leaving one out doesn't compile. */
export const portfolio = os.portfolio.router({ figures, explain, trend, compare });
