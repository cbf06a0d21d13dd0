import { withheldFrom } from '../../../shared/rules/audience/withheld.ts';
import { inWorkspace, os } from '../implement.ts';
import { askFigures } from '../portfolio/ask-figures.ts';
import { annualInput } from './gather.ts';
import { writeAnnual } from './write-annual.ts';

export const annual = os.report.annual.handler(({ input, context: { session, progress } }) =>
  inWorkspace(session, async (journal) => {
    const { format, audience, ...question } = input;
    const asked = askFigures(journal, question, progress);
    if (!asked.ok) return asked;
    const withheld = withheldFrom({ audience, report: 'annual', isOfOne: false }) ?? [];
    const subject = annualInput(session, journal, asked.value, question, { audience, withheld });
    progress.at('writing', 0, 1);
    return writeAnnual(session, subject, format);
  }),
);
