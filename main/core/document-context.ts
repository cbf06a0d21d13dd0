import type { ReportContext } from '../../shared/documents/report/report-context.ts';
import type { WordReport } from '../../shared/documents/report/word-report.ts';
import type { FileContent } from '../../shared/ground/refusals/request.ts';
import type { TemplateError } from '../../shared/ground/refusals/template-errors.ts';
import { ok, type Result } from '../../shared/ground/result.ts';
import { fitFileName, longestFileName } from '../../shared/ground/words/file-name.ts';
import type { Journal } from './journal.ts';
import { loadWorkspaceFile } from './load-file.ts';
import type { Session } from './session.ts';

/** What every document says of its origin: office, device, officer, time and program. */
export function documentContext(
  session: Session,
  journal: Journal,
  language: ReportContext['language'],
): ReportContext {
  const { office, entity, fictional } = loadWorkspaceFile(journal.store);
  return {
    language,
    producedAt: journal.clock.now(),
    today: journal.clock.today(),
    producedBy: journal.officer,
    programVersion: session.ports.programVersion,
    workspace: {
      id: journal.store.workspaceId,
      office,
      entity,
      fictional,
      deviceCode: journal.store.device.code,
    },
  };
}

/** Characters of a name that a person can still read in a list. */
const longestStem = 120;

/** A document as Word, in the office's letterhead where one is given. */
export async function writeDocument(
  { ports }: Session,
  report: WordReport,
  template: FileContent | undefined,
): Promise<Result<Uint8Array, TemplateError>> {
  return template ? ports.writeIntoLetterhead(report, template) : ok(await ports.writeWord(report));
}

/** In the name of what stays within the UN and lies beside a letter, copy or annex for the partner: nobody opens a file to see which it is. */
export const unOnlyName = '(UN only)';

/** A file name from parts, without the characters that Windows, macOS or Linux refuse, and no longer than a disk takes. */
export function documentName(parts: readonly string[], extension: string): string {
  const name = parts
    .join(' ')
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const short = [...name].slice(0, longestStem).join('');
  // Room is left for the number of a name that is taken.
  const fitting = fitFileName(short, '', longestFileName - 20);
  return `${fitting.replace(/[. ]+$/, '')}.${extension}`;
}
