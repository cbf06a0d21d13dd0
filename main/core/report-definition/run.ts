import { findDefinition } from '../../../shared/rules/report-definition/definitions.ts';
import { documentName } from '../document-context.ts';
import { inWorkspace, os } from '../implement.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import { makeReport } from '../report/make-report.ts';
import { withoutUndefined } from '../without-undefined.ts';

export const run = os.reportDefinition.run.handler(({ input, context: { session, progress } }) =>
  inWorkspace(session, async (journal) => {
    const found = findDefinition(loadWorkspaceFile(journal.store), input.definition);
    if (!found.ok) return found;
    const { name, report, filter, audience, language, format, columns } = found.value;
    const { country, kind, scope, entity, office, agreement, partner } = filter;
    const asked = {
      ...withoutUndefined({
        country: country ?? undefined,
        kind: kind ?? undefined,
        entity: entity ?? undefined,
        office: office ?? undefined,
        agreement: agreement ?? undefined,
        partner: partner ?? undefined,
        asOf: input.asOf,
        from: input.from,
      }),
      scope,
      report,
      audience,
      language,
      format: input.format ?? format,
    };
    const made = await makeReport(session, journal, asked, progress, columns);
    if (!made.ok) return made;
    const { file } = made.value;
    const [extension = ''] = /[^.]+$/.exec(file.name) ?? [];
    const stem = file.name.slice(0, -extension.length - 1);
    return { ...made, value: { file: { ...file, name: documentName([name, '–', stem], extension) } } };
  }),
);
