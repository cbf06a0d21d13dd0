import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { briefFormats } from '../../../shared/rules/audience/audience.ts';
import { withheldFrom } from '../../../shared/rules/audience/withheld.ts';
import { decideSaveDefinition } from '../../../shared/rules/report-definition/decide.ts';
import { findDefinition, type KeptDefinition } from '../../../shared/rules/report-definition/definitions.ts';
import { changeWorkspace } from '../change.ts';
import { os } from '../implement.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import { columnsToday } from '../report/columns-today.ts';

export const save = os.reportDefinition.save.handler(({ input, context }) =>
  changeWorkspace(
    context,
    (journal) => {
      const file = loadWorkspaceFile(journal.store);
      const { partner: reference, report, audience, format } = input;
      const before = input.definition === undefined ? ok(null) : findDefinition(file, input.definition);
      if (!before.ok) return before;
      const partner = reference === undefined ? null : journal.rows.partnerOf(reference);
      if (reference !== undefined && partner === null) return refuse('PARTNER_NOT_FOUND', { reference });
      const withheld = withheldFrom({ audience, report, isOfOne: partner !== null });
      if (withheld === null) return refuse('REPORT_WITHHELD', { report, audience });
      if (report === 'country-brief' && !briefFormats.includes(format))
        return refuse('REPORT_FORMAT', { report, format, formats: briefFormats.join(', ') });
      return ok({ file, before: before.value, partner, withheld, id: journal.ids.newId() });
    },
    ({ file, before, partner, withheld, id }, _context, journal) => {
      const { report, audience, language, format, name, country, kind, scope, entity, office, agreement } =
        input;
      const decided = decideSaveDefinition(
        file,
        before,
        { id, on: journal.clock.today() },
        {
          name,
          report,
          filter: {
            country: country ?? null,
            kind: kind ?? null,
            scope,
            entity: entity ?? null,
            office: office ?? null,
            agreement: agreement ?? null,
            partner,
          },
          audience,
          language,
          format,
          columns: columnsToday(context.session, journal, report, { audience, withheld }, language),
        },
      );
      return decided.ok ? ok({ workspace: decided.value }) : decided;
    },
    ({ workspace }, { before, id }) => {
      const saved = findDefinition(workspace, before?.id ?? id);
      if (!saved.ok) throw new Error('A saved report is not on the list that was just changed.');
      return saved.value satisfies KeptDefinition;
    },
  ),
);
