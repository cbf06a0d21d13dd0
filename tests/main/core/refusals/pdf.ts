import { convertToPdf } from '../../../../main/adapters/pdf/convert-to-pdf.ts';
import type { Result } from '../../../../shared/ground/result.ts';
import { startWithWorkspace, type TestApp } from '../../../support/app.ts';
import { scene } from './cases.ts';

/** A computer without LibreOffice, and one whose program of that name makes no PDF. */
export const pdfRefusals = (ask: (client: TestApp['client']) => Promise<Result<unknown>>) => {
  const withProgram = (program: string | null) =>
    scene(async () => {
      const test = await startWithWorkspace({
        ports: { convertToPdf: (word) => convertToPdf(word, { program }) },
      });
      const answer = await ask(test.client);
      await test.end();
      return answer;
    });
  return { PDF_NO_PROGRAM: withProgram(null), PDF_FAILED: withProgram(process.execPath) };
};
