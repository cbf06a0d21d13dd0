/** Refusals of every request that writes into an office's letterhead. */
export const templateErrors = [
  'TEMPLATE_NOT_WORD',
  'TEMPLATE_MACROS',
  'TEMPLATE_EXTERNAL',
  'TEMPLATE_TRACKED',
  'TEMPLATE_MARK_MISSING',
  'TEMPLATE_MARK_DOUBLE',
  'DOCUMENT_TOO_LARGE',
] as const;
export type TemplateError = (typeof templateErrors)[number];
