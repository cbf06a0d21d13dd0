import { ok } from '../../../shared/ground/result.ts';
import { partnerImpact } from '../../../shared/rules/instrument-draft/impact.ts';
import type { Impact, ImpactRow, NotJudged } from '../../../shared/rules/instrument-draft/impact-view.ts';
import { inWorkspace, os } from '../implement.ts';
import { loadFile } from '../load-file.ts';
import { findDraft, instrumentOf } from './drafts.ts';

export const impact = os.instrument.impact.handler(({ input, context: { session, progress } }) =>
  inWorkspace(session, (journal) => {
    const found = findDraft(journal, input.draft);
    if (!found.ok) return found;
    const draft = instrumentOf(found.value, '1.0.0');
    if (!draft.ok) return draft;
    const { from, facts } = found.value.content;
    const ids = [...new Set([facts.id, ...(from ? [from.instrument] : [])])];
    const rows = journal.rows.all().filter(({ archived }) => !archived);
    const changed: ImpactRow[] = [];
    const notJudged: NotJudged[] = [];
    const count = { unassessed: 0, judged: 0 };
    for (const [done, { id, reference, name }] of rows.entries()) {
      if (done % 20 === 0) progress.at('partners', done, rows.length);
      const subject = { id, reference, name, file: loadFile(journal, id) };
      const one = partnerImpact(subject, draft.value, ids, journal.instruments);
      if (!one.isAssessed) count.unassessed += 1;
      count.judged += one.judged;
      changed.push(...one.changed);
      notJudged.push(...one.notJudged);
    }
    const byName = (a: ImpactRow | NotJudged, b: ImpactRow | NotJudged) =>
      a.partner.name.localeCompare(b.partner.name) ||
      a.assessment.reference.localeCompare(b.assessment.reference);
    const answer: Impact = {
      partners: rows.length,
      ...count,
      changed: changed.toSorted(byName),
      notJudged: notJudged.toSorted(byName),
    };
    return ok(answer);
  }),
);
