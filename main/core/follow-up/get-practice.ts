import { ok } from '../../../shared/ground/result.ts';
import { practiceOfStandards } from '../../../shared/rules/portfolio/practice-of-standards.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';

export const getPractice = os.followUp.getPractice.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => {
    const file = findPartner(journal, input.partner);
    if (!file.ok) return file;
    const { id, reference } = file.value;
    const standards = practiceOfStandards(file.value, journal, input.language);
    return ok({ partner: { id, reference }, standards });
  }),
);
