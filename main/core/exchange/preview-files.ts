import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';
import { viewPackage, withPackage } from './open-package.ts';
import { planPackage } from './plan-package.ts';
import { nameIn } from './take-files.ts';

export const previewFiles = os.package.previewFiles.handler(({ input, context: { session, progress } }) =>
  inWorkspace(session, async (journal) => {
    const { packagePassphrase } = input;
    const paths = [...new Set(input.paths)];
    const rows = [];
    for (const path of paths) {
      progress.at('reading', rows.length, paths.length);
      let seen: ReturnType<typeof viewPackage> | null = null;
      const planned = await withPackage(session, journal, { path, packagePassphrase }, async (opened) => {
        seen = viewPackage(journal, opened);
        return planPackage(journal, opened);
      });
      const known = seen as ReturnType<typeof viewPackage> | null;
      const state = known?.sender.state;
      rows.push({
        path,
        name: nameIn(path),
        package: known,
        totals: planned.ok ? planned.value.totals : null,
        lacking: planned.ok ? planned.value.lacking : null,
        needsAcceptance: state === 'new' || state === 'other-key',
        problem: planned.ok ? null : planned.error,
      });
    }
    return ok({ rows, total: rows.length });
  }),
);
