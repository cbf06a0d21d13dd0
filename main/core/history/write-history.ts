import { buildHistoryDocument } from '../../../shared/documents/history/build-history-document.ts';
import { buildHistoryWorkbook } from '../../../shared/documents/history/build-history-workbook.ts';
import type { HistoryDocumentInput } from '../../../shared/documents/history/history-subject.ts';
import { historyText } from '../../../shared/documents/history/text/history-text.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { ok } from '../../../shared/ground/result.ts';
import { partnerFields } from '../../../shared/record/file/partner-state.ts';
import { documentContext, documentName, writeDocument } from '../document-context.ts';
import type { Journal } from '../journal.ts';
import type { Session } from '../session.ts';
import { type HistoryWanted, tellHistory } from './tell-history.ts';

interface FileWanted extends Omit<HistoryWanted, 'page'> {
  readonly format: 'word' | 'excel';
  readonly template: FileContent | undefined;
}

/** A history as a file, with every entry that was asked for. */
export async function writeHistory(session: Session, journal: Journal, wanted: FileWanted) {
  const { file, language, filter, format, template } = wanted;
  const partner = file && { reference: file.reference, name: partnerFields(file).name };
  const input: HistoryDocumentInput = {
    ...documentContext(session, journal, language),
    view: tellHistory(session, journal, wanted),
    filter,
    partner,
    sha256: journal.store.sha256,
  };
  const of = partner ? [partner.reference, partner.name] : [journal.clock.today()];
  const name = (extension: string) => documentName([historyText[language].title, ...of], extension);
  if (format === 'excel') {
    const bytes = await session.ports.writeRegisterExcel(buildHistoryWorkbook(input));
    return ok({ file: { name: name('xlsx'), bytes } });
  }
  const bytes = await writeDocument(session, buildHistoryDocument(input), template);
  return bytes.ok ? ok({ file: { name: name('docx'), bytes: bytes.value } }) : bytes;
}
