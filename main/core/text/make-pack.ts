import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { documentName } from '../document-context.ts';
import { inWorkspace, os } from '../implement.ts';
import { packOfTexts } from './pack-of-texts.ts';
import { readReturned, reportOf } from './read-returned.ts';

export const makePack = os.text.makePack.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const read = await readReturned(session, journal, input);
    if (!read.ok) return read;
    const report = reportOf(read.value);
    const { language, judged } = read.value;
    if (judged.own.size === 0)
      return refuse('TEXTS_NOTHING_TAKEN', { file: input.file.name, refused: report.counts.refused });
    const { name, publisher, version } = input;
    const files = packOfTexts(journal, read.value, { id: `words-${language}`, version, name, publisher });
    const bytes = await session.ports.writeZip(files, journal.clock.now());
    return ok({ file: { name: documentName([name, version], 'zip'), bytes }, ...report });
  }),
);
