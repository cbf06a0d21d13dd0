import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { canonicalJson } from '../../../../shared/ground/canonical-json.ts';
import { refuse } from '../../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../../shared/ground/result.ts';
import type { JournalContent, WrittenJournal } from '../../../core/ports-journal.ts';
import { fileProblem, sizeOf } from '../../file-problem.ts';
import { renamePatientlySync } from '../../patient-rename.ts';
import { privateMode } from '../../private-mode.ts';
import { besideOf, journalPlaces } from './journal-places.ts';

/**
 * Writes the file and the folder beside it under other names, and gives them their own once all of it is on the disk.
 * What is there is never written over, and what fails is taken away again.
 */
export function writeJournal(
  path: string,
  content: JournalContent,
): Result<WrittenJournal, 'JOURNAL_NOT_WRITTEN'> {
  const { file, folder } = journalPlaces(resolve(path));
  const partial = { file: `${file}.partial`, folder: `${folder}.partial` };
  const failed = (problem: string) => refuse('JOURNAL_NOT_WRITTEN', { file, problem });
  if (sizeOf(file) !== null || sizeOf(folder) !== null)
    return failed('a file or folder of that name is there');
  try {
    takeAway(partial);
    mkdirSync(dirname(file), { recursive: true, mode: privateMode.folder });
    const written = writeParts(partial, content);
    renamePatientlySync(partial.folder, folder);
    renamePatientlySync(partial.file, file);
    return ok({ file, folder, ...written });
  } catch (error) {
    takeAway(partial);
    if (sizeOf(file) === null) takeAway({ file, folder });
    const problem = fileProblem(error);
    if (problem === null) throw error;
    return failed(problem);
  }
}

function takeAway({ file, folder }: { readonly file: string; readonly folder: string }): void {
  rmSync(file, { force: true });
  rmSync(folder, { force: true, recursive: true });
}

function writeParts(partial: { readonly file: string; readonly folder: string }, content: JournalContent) {
  const sha256 = hashOf(content.texts());
  const documents = writeDocuments(partial.folder, content);
  for (const { path, text } of content.content) writeNew(join(partial.folder, path), text);
  const { listed, list } = documents;
  const header = content.header({ sha256, documents: { listed, sha256: list } });
  const out = openSync(partial.file, 'wx', privateMode.file);
  try {
    writeAll(out, `${canonicalJson(header)}\n`);
    let done = 0;
    for (const piece of inPieces(content.texts())) {
      writeAll(out, piece.text);
      done += piece.lines;
      content.step(done);
    }
    fsyncSync(out);
  } finally {
    closeSync(out);
  }
  return { header, documents: documents.carried, lost: documents.lost, leftOut: documents.leftOut };
}

function writeDocuments(folder: string, { documents, readDocument }: JournalContent) {
  const places = besideOf(folder);
  const lines: string[] = [];
  const counts = { carried: 0, lost: 0, leftOut: 0 };
  mkdirSync(dirname(places.document('')), { recursive: true, mode: privateMode.folder });
  for (const document of documents()) {
    const bytes = document.here === 'yes' ? readDocument(document.sha256) : null;
    const here = document.here === 'yes' && bytes === null ? 'lost' : document.here;
    if (bytes !== null) writeNew(places.document(document.sha256), bytes);
    counts[here === 'yes' ? 'carried' : here === 'lost' ? 'lost' : 'leftOut'] += 1;
    lines.push(`${canonicalJson({ ...document, here })}\n`);
  }
  const text = lines.join('');
  writeNew(places.list, text);
  return { ...counts, listed: lines.length, list: createHash('sha256').update(text).digest('hex') };
}

function writeNew(file: string, content: Uint8Array | string): void {
  mkdirSync(dirname(file), { recursive: true, mode: privateMode.folder });
  writeFileSync(file, content, { flag: 'wx', mode: privateMode.file, flush: true });
}

const pieceLength = 256 * 1024;

function hashOf(texts: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const { text } of inPieces(texts)) hash.update(text);
  return hash.digest('hex');
}

/** Lines gathered to pieces, with the number of lines in each. */
function* inPieces(texts: Iterable<string>): Generator<{ readonly text: string; readonly lines: number }> {
  let text = '';
  let lines = 0;
  for (const body of texts) {
    text += `${body}\n`;
    lines += 1;
    if (text.length < pieceLength) continue;
    yield { text, lines };
    text = '';
    lines = 0;
  }
  if (lines > 0) yield { text, lines };
}

function writeAll(out: number, text: string): void {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) written += writeSync(out, bytes, written);
}
