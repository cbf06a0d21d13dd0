import { copiedDraft, emptyDraft } from '../../../shared/content/instrument-draft/begin-draft.ts';
import { draftKey, type InstrumentDraft } from '../../../shared/content/instrument-draft/draft.ts';
import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';
import { findDraft, tellDraft, withBase } from './drafts.ts';
import { namedVersion } from './named-version.ts';

export const edit = os.instrument.edit.handler(({ input, context: { session, ensureAnswer } }) =>
  inWorkspace(session, (journal) => {
    const { draft: given, name, from, scale, standards, languages, content } = input;
    const id = given ?? journal.ids.newId();
    const known = given === undefined || content ? null : findDraft(journal, given);
    if (known && !known.ok) return known;
    const base = from ? namedVersion(journal.instruments, from) : null;
    if (base && !base.ok) return base;
    const begun = (): InstrumentDraft =>
      base?.ok
        ? copiedDraft(name ?? base.value.texts.en?.shortTitle ?? id, base.value, languages)
        : emptyDraft(name ?? id, scale, standards);
    const next = content ?? known?.value.content ?? begun();
    const kept = name === undefined ? next : { ...next, name };
    const answer = ensureAnswer(ok(tellDraft(journal, withBase(journal, id, kept))));
    journal.store.saveDraft(draftKey(id), kept);
    session.savedAt = journal.clock.now();
    return answer;
  }),
);
