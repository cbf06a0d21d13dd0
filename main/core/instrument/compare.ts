import { ok } from '../../../shared/ground/result.ts';
import { compareInstruments } from '../../../shared/rules/assessment/compare-instruments.ts';
import { inWorkspace, os } from '../implement.ts';
import { findDraft, instrumentOf } from './drafts.ts';
import { namedVersion } from './named-version.ts';

export const compare = os.instrument.compare.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const from = namedVersion(journal.instruments, input.from);
    if (!from.ok) return from;
    const isDraft = 'draft' in input.to;
    const found = 'draft' in input.to ? findDraft(journal, input.to.draft) : null;
    if (found && !found.ok) return found;
    const to = found
      ? instrumentOf(found.value, from.value.definition.version)
      : namedVersion(journal.instruments, input.to as { instrument: string; version?: string });
    if (!to.ok) return to;
    const named = ({ id, version }: { readonly id: string; readonly version: string }) => ({
      instrument: id,
      version,
    });
    return ok({
      from: named(from.value.definition),
      to: { ...named(to.value.definition), version: isDraft ? null : to.value.definition.version },
      differences: compareInstruments(from.value, to.value, input.language),
    });
  }),
);
