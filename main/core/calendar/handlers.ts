import { os } from '../implement.ts';
import { exportCalendar } from './export.ts';

/** Every request of `calendar` with its handler; leaving one out doesn't compile. */
export const calendar = os.calendar.router({ export: exportCalendar });
