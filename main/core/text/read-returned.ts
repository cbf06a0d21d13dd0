import { type JudgedTexts, judgeTexts } from '../../../shared/documents/translation/judge-texts.ts';
import { readTextWorkbook } from '../../../shared/documents/translation/read-text-workbook.ts';
import { readXliff } from '../../../shared/documents/translation/read-xliff.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { type UnLanguage, unLanguages } from '../../../shared/ground/un-languages.ts';
import type { Journal } from '../journal.ts';
import type { Session } from '../session.ts';
import { type LoadedTexts, loadTexts } from './load-texts.ts';

type Translated = Exclude<UnLanguage, 'en'>;

export interface ReturnedTexts {
  readonly language: Translated;
  readonly loaded: LoadedTexts;
  readonly judged: JudgedTexts;
}

/** A file that came back from a translator, read and judged line by line. Nothing is changed. */
export async function readReturned(
  session: Session,
  journal: Journal,
  { file, language: asked }: { readonly file: FileContent; readonly language?: UnLanguage | undefined },
): Promise<Result<ReturnedTexts, 'TEXTS_UNREADABLE'>> {
  const read = await unitsIn(session, file);
  if (!read.ok) return read;
  const { units, language: said } = read.value;
  const language = unLanguages.find((each) => each === (said ?? asked));
  if (said !== null && asked !== undefined && said !== asked)
    return unreadable(file, `it holds texts in “${said}”, and “${asked}” was asked for`);
  if (language === undefined || language === 'en')
    return unreadable(
      file,
      said === null ? 'it does not say its language; name it' : `“${said}” is none of the languages`,
    );
  if (units.length === 0) return unreadable(file, 'it holds no texts');
  const loaded = await loadTexts(session, journal, language);
  return ok({ language, loaded, judged: judgeTexts(units, { language, ...loaded }) });
}

const unreadable = ({ name }: FileContent, problem: string) =>
  refuse('TEXTS_UNREADABLE', { file: name, problem });

async function unitsIn(session: Session, file: FileContent) {
  const isZip = file.bytes[0] === 0x50 && file.bytes[1] === 0x4b;
  if (!isZip) {
    const found = readXliff(new TextDecoder().decode(file.bytes));
    return found ? ok(found) : unreadable(file, 'it is neither a workbook (.xlsx) nor XLIFF 1.2');
  }
  const workbook = await session.ports.readWorkbook(file);
  if (!workbook.ok) return unreadable(file, workbook.error.message);
  const found = readTextWorkbook(workbook.value);
  return found ? ok(found) : unreadable(file, 'no sheet has the columns “Key”, “English” and “Translation”');
}

/** The report as the contract tells it: unchanged lines are counted alone. */
export function reportOf({ language, judged }: ReturnedTexts) {
  const count = (outcome: string) => judged.rows.filter((row) => row.outcome === outcome).length;
  return {
    language,
    counts: {
      taken: count('taken'),
      unchanged: count('unchanged'),
      refused: count('refused'),
      notInFile: judged.notInFile,
    },
    rows: judged.rows.filter(({ outcome }) => outcome !== 'unchanged').map((row) => ({ ...row })),
  };
}
