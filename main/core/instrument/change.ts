import type { MessageCode } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { Decided, DecisionContext } from '../../../shared/record/journal/decision.ts';
import type { EntryDraft } from '../../../shared/record/journal/entry.ts';
import { buildInstrumentView } from '../../../shared/rules/instrument/instrument-view.ts';
import type { StandingInstrument } from '../../../shared/rules/packs/contents-in-use.ts';
import { changeWorkspace } from '../change.ts';
import { contentsWith } from '../content/workspace-contents.ts';
import type { Asked } from '../implement.ts';
import { findVersion } from './find-version.ts';

/** Changes what stands of a version of an instrument as `decide` says, and answers with its new state. */
export function changeInstrument<No extends MessageCode>(
  asked: Asked,
  reference: string,
  decide: (version: StandingInstrument, context: DecisionContext) => Decided<No>,
) {
  return changeWorkspace(
    asked,
    (journal) => findVersion(journal.contents.now(), reference),
    (version, context): Result<{ readonly workspace: readonly EntryDraft[] }, No> => {
      const decided = decide(version, context);
      return decided.ok ? ok({ workspace: decided.value }) : decided;
    },
    ({ workspace }, version, journal) => {
      const contents = contentsWith(asked.session.ports, journal.store, workspace);
      const changed = findVersion(contents, version.reference);
      if (!changed.ok) throw new Error(`The instrument ${version.reference} is gone after its own change.`);
      return buildInstrumentView(changed.value);
    },
  );
}
