/** What is refused of forms that come back, in English; a part of all messages. */
export const formMessages = {
  FORM_OF_OTHER_PARTNER:
    '“{file}” is the form of {partner} ({reference}). Nothing was recorded. Open that assessment and import it there.',
  FORM_ASSESSMENT_UNKNOWN:
    '“{file}” belongs to an assessment that is not in this workspace ({reference}). Nothing was recorded. Choose the assessment it belongs to.',
  FORM_NEEDS_MAPPING:
    '“{file}” was not made by this program. Nothing was recorded. Point to the cells that hold the answers.',
  FORM_DOCUMENT_REFUSED:
    '“{file}” is a Word document that can’t be read: {problem}. Nothing was recorded. Open it in Word, save it as .docx without macros or password, and import that.',
  ANSWER_FILE_DAMAGED:
    '“{file}” is not an answer file as the form saves it: {problem} ({where}). Nothing was recorded. Ask the partner to press “Finish” in the form again and to send the new file.',
  ANSWER_FILE_NEWER:
    '“{file}” is an answer file of version {version}, from a newer program; this one reads up to {current}. Nothing was recorded. Update the program.',
  FORM_OF_SEVERAL:
    '“{file}” holds answers of {count} assessments: {references}. Nothing was recorded. Choose the assessment whose row is to be read.',
  FORM_ROW_MISSING:
    'No row of “{file}” bears the reference “{reference}”; there are: {references}. Nothing was recorded. Choose the right assessment, or correct the reference in the file.',
  FORM_PAGE_UNFINISHED:
    '“{file}” is the form itself; what was typed into it is not in it. Nothing was recorded. Ask the partner to open it, to press “Finish”, and to send the file that this saves.',
} as const;
