import { buildDossier } from '../../../shared/documents/dossier/build-dossier.ts';
import type { Dossier } from '../../../shared/documents/dossier/dossier.ts';
import { dossierText } from '../../../shared/documents/dossier/dossier-subject.ts';
import type { ReportLanguage } from '../../../shared/documents/report/text/report-text.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { workspaceStream } from '../../../shared/record/journal/entry.ts';
import { documentName, unOnlyName } from '../document-context.ts';
import type { FileThen } from '../file-then.ts';
import { inWorkspace, os } from '../implement.ts';
import type { Journal } from '../journal.ts';
import type { Session } from '../session.ts';
import { dossierOf } from './dossier-of.ts';

export const exportDossier = os.partner.exportDossier.handler(({ input, context: { session, progress } }) =>
  inWorkspace(session, async (journal) => {
    const { format, ...asked } = input;
    if (asked.asOf > journal.clock.today()) return refuse('DAY_AHEAD', { asOf: asked.asOf });
    progress.at('partners', 0, 1);
    const found = dossierOf(session, journal, asked);
    if (!found.ok) return found;
    const { dossier, then } = found.value;
    const { language } = asked;
    progress.at('writing', 0, 1);
    const bytes = await write(session, found.value.dossier, asked.language, format, journal);
    if (!bytes.ok) return bytes;
    const { reference, fields } = dossier.partner;
    const name = [dossierText[language].file, unOnlyName, dossier.asOf, reference, fields.name];
    return ok({
      file: { name: documentName(name, extensions[format]), bytes: bytes.value },
      entries: dossier.entries.length,
      heads: dossier.heads,
      arrivedLater: arrivedLater(journal, then, dossier.asOf),
    });
  }),
);

const extensions = { word: 'docx', pdf: 'pdf', json: 'json' } as const;

async function write(
  { ports }: Session,
  dossier: Dossier,
  language: ReportLanguage,
  format: keyof typeof extensions,
  { instruments, store }: Journal,
): Promise<Result<Uint8Array, 'PDF_NO_PROGRAM' | 'PDF_FAILED'>> {
  if (format === 'json') return ok(new TextEncoder().encode(`${JSON.stringify(dossier, null, 2)}\n`));
  const word = await ports.writeWord(buildDossier({ dossier, language, instruments, sha256: store.sha256 }));
  return format === 'pdf' ? ports.convertToPdf(word) : ok(word);
}

/**
 * Entries of other devices that were written by the day and got here after it: what a package brought lies right before
 * the entry by which this device noted the package.
 */
function arrivedLater({ store }: Journal, { entries }: FileThen, day: string): number {
  const own = store.device.id;
  const notes = store
    .inspect(workspaceStream)
    .entries.filter(({ entry }) => entry?.device === own)
    .sort((a, b) => a.place - b.place);
  const streams = [...new Set(entries.map(({ stream }) => stream))];
  const places = new Map(
    streams.flatMap((stream) => store.inspect(stream).entries.map(({ id, place }) => [id, place] as const)),
  );
  return entries.filter((entry) => {
    const place = places.get(entry.id);
    if (entry.device === own || place === undefined) return false;
    const noted = notes.find((note) => note.place > place)?.entry;
    return noted !== undefined && noted !== null && noted.at.slice(0, 10) > day;
  }).length;
}
