import type { ComparedSignOff } from '../../../shared/contract/sign-off.ts';
import { createFigureWords } from '../../../shared/documents/figures/figure-words.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { computeFigures, type FigureQuestion } from '../../../shared/rules/figures/compute-figures.ts';
import { partnersBehind } from '../../../shared/rules/figures/partners-behind.ts';
import { portfolioFilterSchema } from '../../../shared/rules/figures/portfolio-filter.ts';
import { percentOf } from '../../../shared/rules/follow-up/percent.ts';
import { findSignOff, type KeptSignOff } from '../../../shared/rules/sign-off/sign-offs.ts';
import { inWorkspace, os } from '../implement.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import { askFigures, clocksAhead } from '../portfolio/ask-figures.ts';
import { amountOf, amounts, movedPartners } from '../portfolio/moved-partners.ts';
import { entriesSince } from './entries-since.ts';
import { rowsSigned, storeThen } from './known-then.ts';
import { signedEntry } from './signed-entry.ts';

export const compare = os.signOff.compare.handler(({ input, context: { session, progress } }) =>
  inWorkspace(session, (journal) => {
    const found = findSignOff(loadWorkspaceFile(journal.store), input.letter);
    if (!found.ok) return found;
    const signOff = found.value;
    const { from, asOf } = signOff;
    const { to = asOf, language } = input;
    if (to < asOf) return refuse('DAY_BEFORE_PERIOD', { asOf: to, from: asOf });
    const { data, at, before: officeThen } = signedEntry(journal, signOff.id);
    const filter = filterOf(signOff);
    const now = askFigures(journal, { ...filter, from, asOf: to, language }, progress);
    if (!now.ok) return now;
    const store = storeThen(journal, data);
    const { instruments, checks } = journal;
    const rows = rowsSigned(journal, store, { day: asOf, at, officeThen }, progress);
    const then = { rows, instruments, checks, filter: { ...filter, from }, asOf };

    const signed = new Map(data.figures.map((figure) => [figure.id, withShare(figure)]));
    const byId = (question: FigureQuestion) =>
      new Map(computeFigures(question).figures.map((figure) => [figure.id, figure]));
    const [rebuilt, after] = [byId(then), byId(now.value)];
    const behind = [partnersBehind(then), partnersBehind(now.value)] as const;
    const words = createFigureWords(language, instruments);
    const since = entriesSince(session, journal, { store, asOf, to, at, language });
    const ids = [...new Set([...after.keys(), ...signed.keys()])];
    let sameNotRebuilt = 0;
    const changed = ids.flatMap((id): ComparedSignOff['changed'] => {
      const [before, made, is] = [signed.get(id) ?? null, rebuilt.get(id) ?? null, after.get(id) ?? null];
      const isRebuilt = amountOf(before) === amountOf(made);
      const moved = movedPartners(behind[0].get(id) ?? [], behind[1].get(id) ?? []);
      if (moved.length === 0 && amountOf(before) === amountOf(is)) {
        if (!isRebuilt) sameNotRebuilt += 1;
        return [];
      }
      const told = is ?? made;
      return [
        {
          id,
          words: told && words(told),
          before,
          after: amounts(is),
          rebuilt: isRebuilt,
          partners: moved.map((partner) => ({ ...partner, ...since(partner.id) })),
        },
      ];
    });
    return ok({
      signOff,
      to,
      changed,
      same: ids.length - changed.length,
      sameNotRebuilt,
      entriesGone: store.gone(),
      programNow: session.ports.programVersion,
      clocksAhead: clocksAhead(journal),
    });
  }),
);

const withShare = ({ numerator, denominator }: { numerator: number; denominator: number | null }) => ({
  numerator,
  denominator,
  percent: denominator === null ? null : percentOf(numerator, denominator),
});

/** The filter of the letter as a question takes it. */
function filterOf({ filter }: KeptSignOff) {
  const given = Object.entries(filter).filter(([, value]) => value !== null);
  return portfolioFilterSchema.omit({ from: true }).parse(Object.fromEntries(given));
}
