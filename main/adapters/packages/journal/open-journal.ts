import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { canonicalJson } from '../../../../shared/ground/canonical-json.ts';
import { refuse } from '../../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../../shared/ground/result.ts';
import {
  type JournalDocument,
  type JournalHeader,
  journalDocumentSchema,
  journalFormat,
  journalHeaderSchema,
  signedHeader,
} from '../../../../shared/record/exchange/journal-header.ts';
import type { JournalFiles, JournalProblem, OpenJournal } from '../../../core/ports-journal.ts';
import { areOwnCodes } from '../../device-code.ts';
import { fileProblem } from '../../file-problem.ts';
import { mostLineBytes } from '../package-parts.ts';
import { type JournalPlaces, journalPlaces } from './journal-places.ts';
import { readJournalLines } from './read-journal-lines.ts';

type Verify = Parameters<JournalFiles['open']>[1];

/** Reads the first line and holds it against its signature; lines and documents are read when they are asked for. */
export async function openJournal(
  path: string,
  verify: Verify,
): Promise<Result<OpenJournal, JournalProblem>> {
  const places = journalPlaces(resolve(path));
  const { file } = places;
  let first: Buffer | null;
  try {
    first = await firstLine(file);
  } catch (error) {
    const problem = fileProblem(error, 'it is not there');
    if (problem === null) throw error;
    return refuse('FILE_NOT_READABLE', { file, problem });
  }
  const header = readHeader(file, first, verify);
  return header.ok ? ok(asOpen(places, header.value, first?.length ?? 0)) : header;
}

/** The bytes of the first line without its end; null where none ends within what a line may be. */
async function firstLine(file: string): Promise<Buffer | null> {
  const handle = await open(file, 'r');
  try {
    let known = Buffer.alloc(0);
    const piece = Buffer.alloc(64 * 1024);
    while (known.length <= mostLineBytes) {
      const { bytesRead } = await handle.read(piece, 0, piece.length);
      if (bytesRead === 0) return null;
      known = Buffer.concat([known, piece.subarray(0, bytesRead)]);
      const end = known.indexOf(10);
      if (end !== -1) return known.subarray(0, end);
    }
    return null;
  } finally {
    await handle.close();
  }
}

function readHeader(
  file: string,
  first: Buffer | null,
  verify: Verify,
): Result<JournalHeader, 'NOT_A_JOURNAL' | 'JOURNAL_NEWER' | 'JOURNAL_DAMAGED'> {
  const damaged = (problem: string) => refuse('JOURNAL_DAMAGED', { file, line: 1, problem });
  if (first === null) return refuse('NOT_A_JOURNAL', { file });
  const text = first.toString('utf8');
  const value = parse(text.replace(/^\ufeff/, ''));
  const { psea, format } = (value ?? {}) as { readonly psea?: unknown; readonly format?: unknown };
  if (psea !== 'journal' || typeof format !== 'number') return refuse('NOT_A_JOURNAL', { file });
  if (format > journalFormat) return refuse('JOURNAL_NEWER', { file, format, supported: journalFormat });
  if (text.startsWith('\ufeff')) return damaged('bom');
  if (text.endsWith('\r')) return damaged('crlf');
  const read = journalHeaderSchema.safeParse(value);
  if (!read.success || canonicalJson(value) !== text) return damaged('not-canonical');
  if (!verify(read.data.device, signedHeader(read.data), read.data.sig)) return damaged('bad-signature');
  return areOwnCodes(read.data.devices) ? ok(read.data) : damaged('foreign-code');
}

function asOpen(places: JournalPlaces, header: JournalHeader, firstLength: number): OpenJournal {
  let found: string | null = null;
  return {
    file: places.file,
    header,
    async *lines() {
      const hash = createHash('sha256');
      const source = createReadStream(places.file, { start: firstLength + 1, highWaterMark: 1024 ** 2 });
      for await (const each of readJournalLines(source, (piece) => hash.update(piece)))
        yield { ...each, line: each.line + 1 };
      found = hash.digest('hex');
    },
    isAsWritten: () => found === header.sha256,
    documents: () => readList(places.list, header),
    async document(sha256) {
      const bytes = await readFile(places.document(sha256)).catch(() => null);
      return bytes && createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null;
    },
  };
}

async function readList(file: string, { documents }: JournalHeader): Promise<JournalDocument[] | null> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes || createHash('sha256').update(bytes).digest('hex') !== documents.sha256) return null;
  const lines = bytes.toString('utf8').split('\n').slice(0, -1);
  const read = lines.map((line) => journalDocumentSchema.safeParse(parse(line)));
  return read.every(({ success }) => success) ? read.flatMap(({ data }) => (data ? [data] : [])) : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
