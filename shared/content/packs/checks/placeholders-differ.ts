import type { ContentCheck, Finding, InLanguage, ParsedFiles } from '../../files/content-files.ts';
import { englishOf } from '../../files/content-files.ts';
import { leavesOf } from './leaves.ts';

const placeholder = /\{\{[^{}]*\}\}|\{[^{}]*\}/g;

const placeholdersIn = (text: string) => [...new Set(text.match(placeholder) ?? [])].sort();

export const placeholdersDiffer: ContentCheck<Pick<ParsedFiles<unknown, InLanguage>, 'texts'>> = {
  name: 'placeholders-differ',
  description:
    'What stands in braces is filled in later, so that every language has it where the English has it.',
  find: (content) => {
    const english = englishOf(content);
    if (!english) return [];
    const expected = new Map(leavesOf(english.text).map(({ path, text }) => [path, placeholdersIn(text)]));
    return content.texts.flatMap(({ file, text }): Finding[] => {
      if (text.language === 'en') return [];
      return leavesOf(text).flatMap((leaf): Finding[] => {
        const wanted = expected.get(leaf.path);
        const given = placeholdersIn(leaf.text);
        if (!wanted || wanted.join() === given.join()) return [];
        const missing = wanted.filter((each) => !given.includes(each));
        const strange = given.filter((each) => !wanted.includes(each));
        return [
          {
            place: `${file} → ${leaf.path}`,
            what: [
              ...(missing.length > 0 ? [`The text lacks ${missing.join(', ')}, which the English has.`] : []),
              ...(strange.length > 0 ? [`It has ${strange.join(', ')}, which the English lacks.`] : []),
            ].join(' '),
            fix: 'Write what stands in braces letter by letter as in English.',
          },
        ];
      });
    });
  },
};
