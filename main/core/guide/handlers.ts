import { os } from '../implement.ts';
import { exportGuide } from './export.ts';

/** Every request of `guide` with its handler; leaving one out doesn't compile. */
export const guide = os.guide.router({ export: exportGuide });
