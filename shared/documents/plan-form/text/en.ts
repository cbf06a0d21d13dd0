/** English words of the plan workbook. The other languages have the same keys, by type. */
export const planFormEn = {
  direction: 'ltr' as 'ltr' | 'rtl',
  /** At most 31 characters, without the signs that Excel refuses in the name of a sheet. */
  sheet: 'Plan',
  helpSheet: 'Help',
  title: 'Capacity-strengthening plan: progress',
  subtitle: 'Protection from sexual exploitation and abuse',
  /** Beside the subtitle where the data are made up. */
  fictional: 'Fictional sample data',
  partner: 'Organization',
  reference: 'Reference',
  office: 'UN office',
  issued: 'Handed out on',
  columns: {
    reference: 'Action no.',
    standard: 'Standard',
    action: 'Action',
    verification: 'How it will be verified',
    responsible: 'Responsible',
    due: 'Due',
    status: 'Status',
    date: 'Since (date)',
    note: 'Progress',
  },
  statuses: { 'not-started': 'Not started', 'in-progress': 'In progress', 'done-by-partner': 'Done' },
  hints: {
    status: 'Choose from the list. The status that we know is chosen already.',
    date: 'Year, month, day, such as 2026-03-15. Not later than today.',
    note: 'What was done, what is in the way, and which documents you can show.',
  },
  listError: 'Please choose an entry of the list.',
  help: {
    title: 'How to fill in this workbook',
    about: 'About this workbook',
    lines: [
      'Fill in the framed cells of the sheet “{sheet}”: status, date and progress. Everything else was agreed with you and stays as it is.',
      'Choose “{done}” when an action is finished on your side. The UN office then looks at it together with you; only the office records it as verified.',
      'Give the date since when the status holds. A date still to come can’t be taken over.',
      'Under progress, write in a few sentences what was done, what is in the way and what support you need.',
      'Do not write the name of, or any detail about, a victim, a witness or an alleged perpetrator. Allegations are reported through their own confidential channel, never here.',
      'Send the documents that show the result together with this file.',
      'If an action, a date or a person has to change, tell the UN office; a change in this file is not taken over.',
      'You can work offline, in Excel or LibreOffice. Save the file as .xlsx and send it back to the UN office that gave it to you. Please do not pass it on.',
    ],
    form: 'Workbook',
    checksum: 'Checksum of the text',
  },
  page: { before: 'Page ', between: ' of ', after: '' },
  draft: '',
};

export type PlanFormText = typeof planFormEn;
