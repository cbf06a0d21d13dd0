import { buildLetter } from '../../../shared/documents/letter/build-letter.ts';
import { countryName } from '../../../shared/ground/countries/countries.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { partnerFields } from '../../../shared/record/file/partner-state.ts';
import { isOpenAction, readActions } from '../../../shared/rules/plan/plan-state.ts';
import { standingOf } from '../../../shared/rules/standing/standing.ts';
import { documentName } from '../document-context.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { planDocumentInput } from './plan-document-input.ts';

export const exportLetter = os.plan.exportLetter.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const found = findPartner(journal, input.partner);
    if (!found.ok) return found;
    const file = found.value;
    const { determined } = standingOf(file, journal.instruments);
    if (!determined) return refuse('NOT_DETERMINED');
    const { name, country, contacts } = partnerFields(file);
    const letter = buildLetter({
      ...planDocumentInput(session, journal, file, input.language),
      assessment: determined.assessment.id,
      instrument: determined.assessment.instrument,
      withoutPassed: input.withoutPassed,
      contact: contacts[0] ?? null,
      country: country === null ? '' : countryName(country, input.language),
    });
    if (!letter) return refuse('NOT_DETERMINED');
    const bytes = await session.ports.writeWord(letter);
    const passed = readActions(file)
      .filter((action) => isOpenAction(action) && action.fields.dueOn < journal.clock.today())
      .map(({ reference, fields }) => ({ reference, title: fields.title, on: fields.dueOn }));
    return ok({ file: { name: documentName(['PSEA letter', file.reference, name], 'docx'), bytes }, passed });
  }),
);
