import { createFigureWords } from '../../../shared/documents/figures/figure-words.ts';
import { ok } from '../../../shared/ground/result.ts';
import { computeMeasures } from '../../../shared/rules/figures/compute-figures.ts';
import { todayOf } from '../../../shared/rules/todo/today.ts';
import { inWorkspace, os } from '../implement.ts';
import { findChosen } from '../people/find-assignee.ts';

/** What the small picture shows; the portfolio has them all. */
const pictured = ['rating', 'valid', 'never-assessed'];

export const today = os.todo.today.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => {
    const asOf = input.asOf ?? journal.clock.today();
    const chosen = findChosen(journal, 'me');
    const me = chosen.ok ? chosen.value.id : null;
    const rows = journal.rows.all();
    const words = createFigureWords(input.language, journal.instruments);
    const { instruments, checks } = journal;
    const { figures } = computeMeasures(
      { rows, instruments, checks, filter: { scope: 'in' }, asOf },
      pictured,
    );
    return ok({
      asOf,
      partners: rows.reduce((sum, { archived }) => (archived ? sum : sum + 1), 0),
      me,
      blocks: todayOf(rows, asOf, me),
      figures: figures.map((figure) => ({ ...figure, words: words(figure) })),
    });
  }),
);
