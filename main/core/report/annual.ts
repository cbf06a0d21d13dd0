import type { AnnualInput } from '../../../shared/documents/annual/annual-subject.ts';
import { annualSubject } from '../../../shared/documents/annual/annual-subject.ts';
import { buildAnnualDocument } from '../../../shared/documents/annual/build-annual-document.ts';
import { buildAnnualWorkbook } from '../../../shared/documents/annual/build-annual-workbook.ts';
import { commaSeparated } from '../../../shared/documents/annual/comma-separated.ts';
import { figureColumns, figureRows } from '../../../shared/documents/annual/figure-lines.ts';
import { ok } from '../../../shared/ground/result.ts';
import { computeFigures } from '../../../shared/rules/figures/compute-figures.ts';
import { partnersBehind } from '../../../shared/rules/figures/partners-behind.ts';
import { documentContext, documentName } from '../document-context.ts';
import { inWorkspace, os } from '../implement.ts';
import { askFigures, clocksAhead } from '../portfolio/ask-figures.ts';
import type { Session } from '../session.ts';

export const annual = os.report.annual.handler(({ input, context: { session, progress } }) =>
  inWorkspace(session, async (journal) => {
    const { format, ...question } = input;
    const asked = askFigures(journal, question, progress);
    if (!asked.ok) return asked;
    const figures = computeFigures(asked.value);
    const subject: AnnualInput = {
      ...documentContext(session, journal, input.language),
      figures,
      everyScope: computeFigures({ ...asked.value, filter: { ...asked.value.filter, scope: 'all' } }),
      behind: partnersBehind(asked.value),
      clocksAhead: clocksAhead(journal),
      filter: asked.value.filter,
      instruments: journal.instruments,
      sha256: journal.store.sha256,
    };
    progress.at('writing', 0, 1);
    const name = [annualSubject(subject).words.file, figures.asOf];
    const bytes = await write(session, subject, format);
    return ok({ file: { name: documentName(name, extensions[format]), bytes } });
  }),
);

const extensions = { word: 'docx', excel: 'xlsx', csv: 'csv', json: 'json' } as const;

async function write(
  { ports }: Session,
  input: AnnualInput,
  format: keyof typeof extensions,
): Promise<Uint8Array> {
  const subject = annualSubject(input);
  switch (format) {
    case 'word':
      return ports.writeWord(buildAnnualDocument(input));
    case 'excel':
      return ports.writeRegisterExcel(buildAnnualWorkbook(input));
    case 'csv':
      return encode(
        commaSeparated([figureColumns(subject).map(({ title }) => title), ...figureRows(subject)]),
      );
    case 'json': {
      const told = input.figures.figures.map((figure) => ({
        ...figure,
        words: subject.wordsOf(figure),
        counted: input.behind.get(figure.id) ?? [],
      }));
      const { office, entity, fictional } = input.workspace;
      const whole = { office, entity, fictional, filter: input.filter, ...input.figures, figures: told };
      return encode(`${JSON.stringify({ ...whole, clocksAhead: input.clocksAhead }, null, 2)}\n`);
    }
  }
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
