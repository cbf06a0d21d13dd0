import type { ContentCheck, InLanguage, ParsedFiles } from '../../files/content-files.ts';

export const fileNameDiffers: ContentCheck<Pick<ParsedFiles<unknown, InLanguage>, 'texts'>> = {
  name: 'file-name-differs',
  description: 'The name of a text file says the language that is in it.',
  find: ({ texts }) =>
    texts
      .filter(({ file, text }) => file !== `text.${text.language}.json`)
      .map(({ file, text }) => ({
        place: file,
        what: `The file holds "${text.language}".`,
        fix: `Name it text.${text.language}.json, or correct the language in it.`,
      })),
};
