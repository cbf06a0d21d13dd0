import { ok } from '../../../shared/ground/result.ts';
import { buildInstrumentView } from '../../../shared/rules/instrument/instrument-view.ts';
import { contentsInUse } from '../../../shared/rules/packs/contents-in-use.ts';
import { shippedContents } from '../content/workspace-contents.ts';
import { os } from '../implement.ts';

export const list = os.instrument.list.handler(({ context: { session } }) => {
  const { journal, ports } = session;
  if (journal) {
    const rows = journal.contents.now().versions.map(buildInstrumentView);
    return ok({ rows, total: rows.length });
  }
  // Without a workspace nothing is approved, and nothing hashes.
  const { versions } = contentsInUse(shippedContents(ports), [], [], null);
  const rows = versions.map(buildInstrumentView);
  return ok({ rows, total: rows.length });
});
