import type { MovedPartner } from '../../../shared/contract/portfolio.ts';
import { createFigureWords } from '../../../shared/documents/figures/figure-words.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { entriesKnownBy } from '../../../shared/record/journal/known-by.ts';
import { computeFigures } from '../../../shared/rules/figures/compute-figures.ts';
import { partnersBehind } from '../../../shared/rules/figures/partners-behind.ts';
import { inWorkspace, os } from '../implement.ts';
import type { Journal } from '../journal.ts';
import { askFigures, clocksAhead } from './ask-figures.ts';
import { amountOf, amounts, movedPartners } from './moved-partners.ts';

export const compare = os.portfolio.compare.handler(({ input, context: { session, progress } }) =>
  inWorkspace(session, (journal) => {
    const { to = journal.clock.today(), ...question } = input;
    if (to < question.asOf) return refuse('DAY_BEFORE_PERIOD', { asOf: to, from: question.asOf });
    const then = askFigures(journal, question, progress);
    if (!then.ok) return then;
    const now = askFigures(journal, { ...question, asOf: to }, progress);
    if (!now.ok) return now;
    const before = new Map(computeFigures(then.value).figures.map((figure) => [figure.id, figure]));
    const after = new Map(computeFigures(now.value).figures.map((figure) => [figure.id, figure]));
    const behind = [partnersBehind(then.value), partnersBehind(now.value)] as const;
    const words = createFigureWords(input.language, journal.instruments);
    const since = entriesBetween(journal, question.asOf, to);
    const ids = [...new Set([...after.keys(), ...before.keys()])];
    const changed = ids.flatMap((id) => {
      const [one = null, other = null] = [before.get(id), after.get(id)];
      const partners = movedPartners(behind[0].get(id) ?? [], behind[1].get(id) ?? []).map((moved) => ({
        ...moved,
        ...since(moved.id),
      }));
      const told = other ?? one;
      const isSame = partners.length === 0 && amountOf(one) === amountOf(other);
      if (isSame || told === null) return [];
      return [{ id, words: words(told), before: amounts(one), after: amounts(other), partners }];
    });
    const same = ids.length - changed.length;
    return ok({ asOf: question.asOf, to, changed, same, clocksAhead: clocksAhead(journal) });
  }),
);

/** What was recorded of a partner between two days, each partner looked up once. */
function entriesBetween({ store, rows, clock }: Journal, from: string, to: string) {
  const now = clock.now();
  const found = new Map<string, Pick<MovedPartner, 'entries' | 'elsewhere' | 'last'>>();
  const look = (id: string) => {
    const own = rows.streamsOf(id).flatMap((stream) => {
      const entries = store.entries(stream);
      const before = new Set(entriesKnownBy(entries, from, now).map((entry) => entry.id));
      return entriesKnownBy(entries, to, now).filter((entry) => !before.has(entry.id));
    });
    const last = own.reduce((latest, { at }) => (at > latest ? at : latest), '');
    const elsewhere = own.filter(({ device }) => device !== store.device.id).length;
    return { entries: own.length, elsewhere, last: last === '' ? null : last };
  };
  return (id: string) => {
    const told = found.get(id) ?? look(id);
    found.set(id, told);
    return told;
  };
}
