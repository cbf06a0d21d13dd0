import type { ContentCheck, InLanguage, ParsedFiles } from '../../files/content-files.ts';
import type { InstrumentCheck } from '../../instrument/checks/instrument-check.ts';
import { fileNameDiffers } from './file-name-differs.ts';
import { instrumentTextIncomplete } from './instrument-text-incomplete.ts';
import { placeholdersDiffer } from './placeholders-differ.ts';
import { twoLanguages } from './two-languages.ts';

/** What the texts of a pack keep beyond what every content keeps, whatever they are about. */
export const packTextChecks: readonly ContentCheck<Pick<ParsedFiles<unknown, InLanguage>, 'texts'>>[] = [
  fileNameDiffers,
  placeholdersDiffer,
  twoLanguages,
];

/** The same for the words of an instrument. */
export const packInstrumentChecks: readonly InstrumentCheck[] = [instrumentTextIncomplete, ...packTextChecks];
