import type { RegisterReport, RegisterSheet } from '../report/register-report.ts';
import { dateInWords } from '../report/text/format.ts';
import { explanationsSheet } from './explanations-sheet.ts';
import { type RegisterReportInput, registerSubject } from './register-input.ts';
import { sheetNames } from './sheet-names.ts';
import { partnerSheet, registerSheet, standardsSheet, together } from './sheets.ts';
import { trainingSheet } from './training-sheet.ts';

/** Up to this many partners each assessed one has a sheet of its own; more tabs than that nobody finds anything in. */
export const partnerSheetLimit = 100;

/**
 * The register as a workbook: partners, standards, training, explanations and, in a small workbook, a sheet of
 * standards for each partner, to which its row leads. Nothing is read from a clock.
 */
export function buildRegisterReport(input: RegisterReportInput): RegisterReport {
  const subject = registerSubject(input);
  const { text, marking } = subject;
  const { register, standards, training, explanations } = text.register.sheets;
  const names = { register, standards, training };
  const arePresent = input.count <= partnerSheetLimit;
  const tabs = new Map<string, string>();
  const own: RegisterSheet[] = [];
  if (arePresent) {
    const nameOf = sheetNames([register, standards, training, explanations]);
    for (const partner of input.partners) {
      if (!partner.assessment) continue;
      const { reference, acronym, name } = partner.row;
      const tab = nameOf(`${reference} ${acronym ?? name}`);
      tabs.set(reference, tab);
      own.push(partnerSheet(subject, partner, tab, register));
    }
  }
  const grown = [registerSheet(subject, register, tabs), standardsSheet(subject, standards, tabs)];
  const grownSheets = grown.map(({ sheet }) => sheet);
  return {
    language: input.language,
    direction: text.direction,
    title: text.register.title,
    subject: text.register.subject,
    author: input.producedBy.name,
    company: input.workspace.office,
    description: marking,
    producedAt: input.producedAt,
    pageHeader: { marking, date: dateInWords(text, input.producedAt) },
    page: text.page,
    sheets: [
      ...grownSheets,
      trainingSheet(subject, training),
      explanationsSheet(subject, explanations, names, { limit: partnerSheetLimit, arePresent }),
      ...own,
    ],
    sideBySide: { sheets: grownSheets, rows: together(input.partners, grown) },
  };
}
