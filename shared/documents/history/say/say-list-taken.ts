import type { Sayers } from './sayer.ts';

export const sayListTaken: Sayers<'partner.list-taken' | 'partner.list-undone'> = {
  'partner.list-taken': ({ file, added }, of) => ({
    sentence: of.words.sentences['partner.list-taken'](file && of.held(file), added),
    lines: [],
  }),
  'partner.list-undone': ({ file }, of) => ({
    sentence: of.words.sentences['partner.list-undone'](file && of.held(file)),
    lines: [],
  }),
};
