import { instrumentHash } from '../../../shared/content/instrument/instrument-hash.ts';
import type { InstrumentDraft } from '../../../shared/content/instrument-draft/draft.ts';
import { isModelText } from '../../../shared/content/instrument-draft/draft-files.ts';
import { draftProblems, mayBeReleased } from '../../../shared/content/instrument-draft/draft-problems.ts';
import { releasedLanguages } from '../../../shared/content/instrument-draft/missing-words.ts';
import { releaseFiles } from '../../../shared/content/instrument-draft/release.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { suggestVersion } from '../../../shared/rules/instrument-draft/suggest-version.ts';
import { documentName } from '../document-context.ts';
import { inWorkspace, os } from '../implement.ts';
import { findDraft, instrumentOf, refuseIncomplete } from './drafts.ts';

/** Of no meaning: one date in every archive, so that one draft gives the same bytes wherever and whenever. */
const archiveDate = '2000-01-01T00:00:00.000Z';

export const release = os.instrument.release.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const found = findDraft(journal, input.draft);
    if (!found.ok) return found;
    const { content, base, vocabulary } = found.value;
    const problems = draftProblems(content, base, vocabulary);
    if (!mayBeReleased(problems)) return refuseIncomplete(content, problems);
    const released = releasedLanguages(content, vocabulary);
    const part = { ...found.value, content: withLanguages(content, released) };
    const first = instrumentOf(part, '1.0.0');
    if (!first.ok) return first;
    const { id } = first.value.definition;
    const suggested = suggestVersion(first.value, journal.instruments);
    const version = input.version ?? suggested;
    const whole = instrumentOf(part, version);
    if (!whole.ok) return whole;
    const { sha256 } = journal.store;
    const known = journal.instruments.at(id, version);
    if (known && instrumentHash(known, sha256) !== instrumentHash(whole.value, sha256))
      return refuse('INSTRUMENT_VERSION_KNOWN', { instrument: id, version, suggested });
    const choice = { version, confirmedBy: input.confirmedBy };
    const files = releaseFiles(content, choice, base, vocabulary, sha256);
    const encoder = new TextEncoder();
    const parts = files.map(({ path, text }) => ({ path, bytes: encoder.encode(text) }));
    const bytes = await session.ports.writeZip(parts, archiveDate);
    return ok({
      file: { name: documentName([id, version], 'zip'), bytes },
      instrument: id,
      version,
      sha256: journal.store.documents.prepare(bytes).sha256,
      languages: [...released],
      leftOut: Object.keys(content.words).filter((language) => !released.includes(language)),
      modelText: isModelText(part.content, base),
      open: [...problems],
    });
  }),
);

/** A draft with some of its languages alone. */
function withLanguages(content: InstrumentDraft, languages: readonly string[]): InstrumentDraft {
  const words = Object.entries(content.words).filter(([language]) => languages.includes(language));
  return { ...content, words: Object.fromEntries(words) };
}
