import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { draftEntry } from '../../../shared/record/journal/read-entry.ts';
import { recordDate } from '../../../shared/record/journal/record-date.ts';
import { sealOf } from '../../../shared/record/journal/seal-heads.ts';
import { computeFigures } from '../../../shared/rules/figures/compute-figures.ts';
import { findSignOff, standingNamed } from '../../../shared/rules/sign-off/sign-offs.ts';
import { changeWorkspace } from '../change.ts';
import { os } from '../implement.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import { askFigures } from '../portfolio/ask-figures.ts';
import { knownNow } from './known-then.ts';

export const record = os.signOff.record.handler(({ input, context }) =>
  changeWorkspace(
    context,
    (journal) => {
      const { name, signedBy: _, on: __, file: ___, ...question } = input;
      const today = journal.clock.today();
      const asOf = question.asOf ?? today;
      // What a coming day will say may still change before it: nobody can sign for it.
      if (asOf > today) return refuse('DAY_AHEAD', { asOf });
      const before = standingNamed(loadWorkspaceFile(journal.store), name);
      if (before) return refuse('SIGN_OFF_NAMED', { name: before.name, on: before.on });
      const asked = askFigures(journal, { ...question, asOf, language: 'en' });
      return asked.ok ? ok({ asked: asked.value, id: journal.ids.newId() }) : asked;
    },
    ({ asked, id }, _context, { clock, officer, store }) => {
      const on = recordDate(input.on, clock.today(), {
        field: 'signature',
        notBefore: [{ on: asked.asOf, event: 'the day that the figures are seen from' }],
      });
      if (!on.ok) return on;
      const { from, asOf, partners, twoRatings, figures } = computeFigures(asked);
      const {
        country = null,
        kind = null,
        scope,
        entity = null,
        office = null,
        agreement = null,
      } = asked.filter;
      const { file } = input;
      const signed = {
        id,
        name: input.name,
        from,
        asOf,
        filter: { country, kind, scope, entity, office, agreement },
        signedBy: input.signedBy ?? officer,
        on: on.value,
        program: context.session.ports.programVersion,
        seal: sealOf(store.texts(), store.sha256).text,
        partners: { ...partners, twoRatings: twoRatings.length },
        figures: figures.map(({ id: figure, numerator, denominator }) => ({
          id: figure,
          numerator,
          denominator,
        })),
        ...knownNow({ store }),
        file: file
          ? {
              name: file.name,
              sha256: store.documents.prepare(file.bytes).sha256,
              size: file.bytes.length,
            }
          : null,
      };
      return ok({ workspace: [draftEntry('figures.signed-off', signed)] });
    },
    ({ workspace }, { id }) => {
      const kept = findSignOff(workspace, id);
      if (!kept.ok) throw new Error('A letter is not on the list that was just signed.');
      return kept.value;
    },
  ),
);
