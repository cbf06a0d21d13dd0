import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { UnLanguage } from '../../shared/ground/un-languages.ts';
import { foldForSearch } from '../../shared/ground/words/fold.ts';
import { useLanguage, useText } from '../text/text.ts';
import type { PaletteChoice } from './palette-choice.ts';

const SHOWN = 4;

/** A page of the help with everything that it can be found by. */
interface HelpPlace {
  readonly id: string;
  readonly title: string;
  readonly to: string;
  readonly kind: 'chapter' | 'term';
  readonly titleKey: string;
  readonly key: string;
}

/** Chapters of the guide and terms of the glossary that hold every word, those whose title does first. */
export function useHelpFinds(asked: string, onGo: (to: string) => void): readonly PaletteChoice[] {
  const { t } = useText('shell');
  const { language } = useLanguage();
  const places = useQuery({
    queryKey: ['help', 'places', language],
    // The texts are longer than all of the first load, and most never look for them.
    queryFn: () => placesIn(language),
    enabled: asked !== '',
  }).data;
  return useMemo(() => {
    const words = foldForSearch(asked).split(' ').filter(Boolean);
    if (!places || words.length === 0) return [];
    const holds = (text: string) => words.every((word) => text.includes(word));
    const byTitle = places.filter(({ titleKey }) => holds(titleKey));
    const byText = places.filter((place) => !byTitle.includes(place) && holds(place.key));
    return [...byTitle, ...byText].slice(0, SHOWN).map(
      ({ id, title, to, kind }): PaletteChoice => ({
        id: `help-${id}`,
        group: 'help',
        label: title,
        detail: t(`palette.${kind}`),
        icon: 'info',
        act: () => onGo(to),
      }),
    );
  }, [places, asked, onGo, t]);
}

async function placesIn(language: UnLanguage): Promise<readonly HelpPlace[]> {
  const [{ chaptersOf, plainWords, wordsOf }, { glossaryIn }, { termIds }] = await Promise.all([
    import('../../shared/documents/guide/guide.ts'),
    import('../../shared/documents/guide/terms/glossary.ts'),
    import('../../shared/documents/guide/terms/term-text.ts'),
  ]);
  const { terms } = glossaryIn(language);
  return [
    ...chaptersOf(language).map(({ id, title, parts }): HelpPlace => {
      const words = parts.flatMap(wordsOf).map((text) => plainWords(text, language));
      return placeOf(id, 'chapter', `/help/guide/${id}`, title, words);
    }),
    ...termIds.map((id) =>
      placeOf(id, 'term', `/help/glossary?term=${id}`, terms[id].name, [terms[id].meaning]),
    ),
  ];
}

function placeOf(
  id: string,
  kind: HelpPlace['kind'],
  to: string,
  title: string,
  words: readonly string[],
): HelpPlace {
  const titleKey = foldForSearch(title);
  return {
    id: `${kind}-${id}`,
    kind,
    to,
    title,
    titleKey,
    key: `${titleKey} ${foldForSearch(words.join(' '))}`,
  };
}
