import type { DemoCheck } from './demo-check.ts';
import { partnersOf } from './places.ts';

export const languageUnwritten: DemoCheck = {
  name: 'language-unwritten',
  description: 'Partners and reviewers write in a language that has sentences for them.',
  find: (demo) => {
    const languages = demo.texts.map(({ text }) => text.language);
    return partnersOf(demo).flatMap(({ partner, place }) => [
      ...unwritten(`${place}.writes`, 'partners', partner.writes, languages),
      ...unwritten(`${place}.reviewedIn`, 'reviewers', partner.reviewedIn, languages),
    ]);
  },
};

function unwritten(place: string, who: string, language: string, known: readonly string[]) {
  if (known.includes(language)) return [];
  return [
    {
      place,
      what: `There are no sentences for ${who} in "${language}".`,
      fix: `Write them, or use one of ${known.join(', ')}.`,
    },
  ];
}
