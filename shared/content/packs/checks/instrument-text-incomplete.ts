import { englishOf, type Finding } from '../../files/content-files.ts';
import { answerIds, type InstrumentCheck } from '../../instrument/checks/instrument-check.ts';
import type { InstrumentDefinition, InstrumentText } from '../../instrument/instrument.ts';

export const instrumentTextIncomplete: InstrumentCheck = {
  name: 'instrument-text-incomplete',
  description:
    'A language that a pack brings has title, answers, ratings, and title and requirement of every standard: a partner is not asked in two languages.',
  find: (content) => {
    const english = englishOf(content);
    return content.texts
      .filter((each) => each !== english)
      .flatMap(({ file, text }) =>
        missingIn(content.definition, text).map(
          (place): Finding => ({
            place: `${file} → ${place}`,
            what: `The text in "${text.language}" lacks it.`,
            fix: 'Translate it.',
          }),
        ),
      );
  },
};

function missingIn(definition: InstrumentDefinition, text: InstrumentText): string[] {
  const { title, shortTitle, answers, ratings = {}, standards } = text;
  return [
    ...(title === undefined ? ['title'] : []),
    ...(shortTitle === undefined ? ['shortTitle'] : []),
    ...lacking(answers, answerIds(definition)).map((id) => `answers.${id}`),
    ...lacking(ratings, [...new Set(definition.bands.map(({ rating }) => rating))]).map(
      (id) => `ratings.${id}`,
    ),
    ...definition.standards.flatMap(({ id }) => {
      const standard = Object.hasOwn(standards, id) ? standards[id] : undefined;
      if (!standard) return [`standards.${id}`];
      return standard.requirement === undefined ? [`standards.${id}.requirement`] : [];
    }),
  ];
}

const lacking = (present: Readonly<Record<string, unknown>>, ids: readonly string[]) =>
  ids.filter((id) => !Object.hasOwn(present, id));
