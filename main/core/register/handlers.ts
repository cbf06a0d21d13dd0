import { os } from '../implement.ts';
import { exportExcel } from './export-excel.ts';

/** Every request of `register` with its handler; leaving one out doesn't compile. */
export const register = os.register.router({ exportExcel });
