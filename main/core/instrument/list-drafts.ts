import { draftKeys, readDraft } from '../../../shared/content/instrument-draft/draft.ts';
import { draftProblems } from '../../../shared/content/instrument-draft/draft-problems.ts';
import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';
import { withBase } from './drafts.ts';

export const listDrafts = os.instrument.listDrafts.handler(({ context: { session } }) =>
  inWorkspace(session, (journal) => {
    const rows = journal.store.draftsUnder(draftKeys).map(({ key, value }) => {
      const reference = key.slice(draftKeys.length);
      const content = readDraft(value);
      if (!content) return { ...unreadable, reference };
      const { base, vocabulary } = withBase(journal, reference, content);
      const problems = draftProblems(content, base, vocabulary);
      const stops = problems.filter(({ weight }) => weight === 'stops').length;
      return {
        reference,
        name: content.name,
        instrument: content.facts.id,
        from: content.from,
        languages: Object.keys(content.words),
        stops,
        open: problems.length - stops,
        readable: true,
      };
    });
    return ok({ rows, total: rows.length });
  }),
);

const unreadable = {
  name: '',
  instrument: '',
  from: null,
  languages: [],
  stops: 0,
  open: 0,
  readable: false,
};
