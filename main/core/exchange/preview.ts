import type { IncomingPartner } from '../../../shared/contract/package-views.ts';
import { buildHistoryView } from '../../../shared/documents/history/build-history-view.ts';
import { labelOf } from '../../../shared/documents/history/change-words.ts';
import { historyNames } from '../../../shared/documents/history/history-names.ts';
import { makeTeller } from '../../../shared/documents/history/teller.ts';
import { valueInWords } from '../../../shared/documents/history/value-words.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { compareRegisters } from '../../../shared/record/exchange/compare-registers.ts';
import { foldPartner } from '../../../shared/record/file/fold.ts';
import { conflictingKeys, type LiveValue } from '../../../shared/record/journal/registers.ts';
import { readRegisterKey } from '../../../shared/rules/history/register-key.ts';
import { localMoment } from '../history/local-moment.ts';
import { historySources } from '../history/tell-history.ts';
import { inWorkspace, os } from '../implement.ts';
import { ensureFull, viewPackage, withPackage } from './open-package.ts';
import { planner } from './plan-merge.ts';
import { planPackage } from './plan-package.ts';
import { stage } from './staged.ts';

export const preview = os.package.preview.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) =>
    withPackage(context.session, journal, input, async (opened) => {
      const planned = await planPackage(journal, opened);
      if (!planned.ok) return planned;
      const { totals, views, lacking } = planned.value;
      const { offset, limit } = input;
      return ok({
        package: viewPackage(journal, opened),
        totals,
        lacking,
        rows: views.sort(firstToLookAt).slice(offset, offset + limit),
        total: views.length,
      });
    }),
  ),
);

const urgency = { refused: 0, changed: 1, new: 2, unchanged: 3 } as const;

/** What a person has to look at stands first. */
function firstToLookAt(one: IncomingPartner, other: IncomingPartner): number {
  return (
    urgency[one.state] - urgency[other.state] ||
    other.conflicts - one.conflicts ||
    (one.reference < other.reference ? -1 : 1)
  );
}

export const previewPartner = os.package.previewPartner.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) =>
    withPackage(context.session, journal, input, async (opened) => {
      const full = ensureFull(opened);
      if (!full.ok) return full;
      const incoming = await stage(journal, opened);
      try {
        const plan = planner(journal, incoming, opened.manifest);
        if (!plan.partners().includes(input.partner))
          return refuse('PARTNER_NOT_IN_PACKAGE', { partner: input.partner });
        const { merge, shown, view } = plan.partner(input.partner);
        const { after: file } = shown;
        const added = new Set(merge.added.map(({ id }) => id));
        const sources = historySources(context.session, journal, { file, language: input.language });
        const { rows } = buildHistoryView({
          ...sources,
          entries: shown.entries,
          stream: file.id,
          filter: {},
          localMoment,
        });
        const ours = shown.before.registers;
        const before = new Set(conflictingKeys(ours));
        const brought = foldPartner(input.partner, incoming.entries(input.partner), 'across').registers;
        const isWhole = opened.manifest.scope !== 'since';
        const differences =
          view.state === 'refused'
            ? []
            : compareRegisters({ ours, theirs: brought, united: file.registers, isWhole });
        const tell = makeTeller(input.language, historyNames(sources));
        return ok({
          partner: view,
          rows: rows.filter(({ entry }) => added.has(entry)),
          conflicts: conflictingKeys(file.registers)
            .filter((key) => !before.has(key))
            .map((key) => ({ key, values: [...(file.registers[key] ?? [])] })),
          fields: differences.map(({ key, state, ours: here, theirs }) => {
            const about = readRegisterKey(key);
            const inWords = (values: readonly LiveValue[]) =>
              values.map(({ value, by, at }) => ({ words: valueInWords(about, value, tell), by, at }));
            return { key, about: labelOf(about, tell), state, ours: inWords(here), theirs: inWords(theirs) };
          }),
        });
      } finally {
        incoming.close();
      }
    }),
  ),
);
