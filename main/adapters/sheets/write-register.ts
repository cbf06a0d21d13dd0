import type { RegisterReport } from '../../../shared/report/register-report.ts';

export async function writeRegisterExcel(_report: RegisterReport): Promise<Uint8Array> {
  throw new Error('The register report is being written.');
}
