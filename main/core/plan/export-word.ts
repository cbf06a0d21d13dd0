import { buildPlanDocument } from '../../../shared/documents/plan/build-plan-document.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { documentName, writeDocument } from '../document-context.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { planDocumentInput } from './plan-document-input.ts';

export const exportWord = os.plan.exportWord.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const found = findPartner(journal, input.partner);
    if (!found.ok) return found;
    const document = planDocumentInput(session, journal, found.value, input.language);
    const { partner, counts } = document.plan;
    // A plan whose actions are all verified can still be printed and signed.
    if (counts.open + counts.verified === 0) return refuse('PLAN_EMPTY', { partner: partner.name });
    const bytes = await writeDocument(session, buildPlanDocument(document), input.template);
    if (!bytes.ok) return bytes;
    return ok({
      file: {
        name: documentName(['PSEA plan', partner.reference, partner.name], 'docx'),
        bytes: bytes.value,
      },
    });
  }),
);
