import { ok } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { readAgreements } from '../../../shared/rules/agreement/agreement-state.ts';
import { type AgreementFacts, agreementFacts } from '../../../shared/rules/agreement/build-overview.ts';
import type { EffectiveLibrary } from '../../../shared/rules/clause/effective-library.ts';
import type { Journal } from '../journal.ts';
import { loadFile } from '../load-file.ts';
import type { AgreementSelection } from './find-agreement.ts';
import { listedRows } from './list.ts';

/** What the overview needs of every agreement of a filter. One file is held at a time: a thousand would fill the memory. */
export function overviewFacts(
  journal: Journal,
  selection: AgreementSelection & { readonly search?: string | undefined },
  library: EffectiveLibrary,
) {
  const rows = listedRows(journal, selection);
  if (!rows.ok) return rows;
  const byPartner = Map.groupBy(rows.value, ({ partner }) => partner.id);
  const facts = new Map<string, AgreementFacts>();
  for (const [partner, own] of byPartner) {
    const file: PartnerFile = loadFile(journal, partner);
    const agreements = readAgreements(file);
    for (const row of own) {
      const agreement = agreements.find(({ id }) => id === row.id);
      if (!agreement) throw new Error(`Agreement ${row.id} is not in the file of ${partner}.`);
      facts.set(row.id, agreementFacts(file, agreement, row, library));
    }
  }
  return ok(rows.value.flatMap(({ id }) => facts.get(id) ?? []));
}
