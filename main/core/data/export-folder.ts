import { ok } from '../../../shared/ground/result.ts';
import { documentContext } from '../document-context.ts';
import { inWorkspace, os } from '../implement.ts';
import { csvFiles } from './data-files.ts';
import { loadData } from './load-data.ts';

/** Each file is replaced whole; a program that reads the folder meanwhile finds the old one or the new one. */
export const exportFolder = os.data.exportFolder.handler(({ input, context: { session, progress } }) =>
  inWorkspace(session, async (journal) => {
    const { folders } = session.ports;
    const folder = await folders.prepare(input.folder);
    if (!folder.ok) return folder;
    const context = documentContext(session, journal, input.language);
    const loaded = loadData(journal, input, progress);
    const { files, lines } = csvFiles(context, loaded, input.hxl);
    const written: string[] = [];
    for (const { path, bytes } of files) {
      progress.at('writing', written.length, files.length);
      const file = await folders.replace(folder.value, path, bytes);
      if (!file.ok) return file;
      written.push(file.value);
    }
    return ok({ folder: folder.value, files: written, ...loaded.coverage, lines });
  }),
);
