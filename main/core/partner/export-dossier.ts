import { buildDossier } from '../../../shared/documents/dossier/build-dossier.ts';
import { dossierText } from '../../../shared/documents/dossier/dossier-subject.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { workspaceStream } from '../../../shared/record/journal/entry.ts';
import { documentName, unOnlyName } from '../document-context.ts';
import type { FileThen } from '../file-then.ts';
import { inWorkspace, os } from '../implement.ts';
import type { Journal } from '../journal.ts';
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
    const bytes =
      format === 'json'
        ? new TextEncoder().encode(`${JSON.stringify(dossier, null, 2)}\n`)
        : await session.ports.writeWord(
            buildDossier({
              dossier,
              language,
              instruments: journal.instruments,
              sha256: journal.store.sha256,
            }),
          );
    const { reference, fields } = dossier.partner;
    const name = [dossierText[language].file, unOnlyName, dossier.asOf, reference, fields.name];
    return ok({
      file: { name: documentName(name, format === 'json' ? 'json' : 'docx'), bytes },
      entries: dossier.entries.length,
      heads: dossier.heads,
      arrivedLater: arrivedLater(journal, then, dossier.asOf),
    });
  }),
);

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
