import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';
import { tellOfChange } from './merge.ts';
import { takeFiles } from './take-files.ts';

export const mergeFiles = os.package.mergeFiles.handler(({ input, context: { session, progress } }) =>
  inWorkspace(session, async (journal) => {
    const { paths, packagePassphrase, acceptSenders } = input;
    const files = [...new Set(paths)].map((path) => ({ path, packagePassphrase }));
    const { changed, report } = await takeFiles(session, journal, files, { accept: acceptSenders, progress });
    if (changed) tellOfChange(session, journal);
    return ok(report);
  }),
);
