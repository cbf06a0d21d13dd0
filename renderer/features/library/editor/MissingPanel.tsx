import { Anchor } from '@mantine/core';
import { memo } from 'react';
import { Link } from 'react-router';
import type { DraftProblem } from '../../../../shared/content/instrument-draft/draft-problem.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './Editor.module.css';
import { useProblemWords } from './problem-words.ts';
import type { Editor } from './use-editor.ts';

/** More than these are counted, and named where they are mended. */
const mostShown = 60;

/** What the draft lacks, by place; each leads to where it is mended. */
export const MissingPanel = memo(function MissingPanel({ editor }: { readonly editor: Editor }) {
  const { t } = useText('instrumentEditor');
  const { locale } = useLanguage();
  const { problems } = editor;
  const stops = problems.filter(({ weight }) => weight === 'stops');
  const open = problems.filter(({ weight }) => weight === 'open');
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);
  return (
    <aside className={classes.missing} aria-label={t('missing.title')}>
      <h2>{t('missing.title')}</h2>
      <p role="status">
        <Icon name={stops.length > 0 ? 'alert' : 'circle-check'} size={14} />{' '}
        {stops.length > 0 ? t('missing.stops', { number: number(stops.length) }) : t('missing.none')}
      </p>
      <Problems problems={stops} label={t('missing.stopsList')} />
      {open.length > 0 && (
        <details>
          <summary>{t('missing.open', { number: number(open.length) })}</summary>
          <Problems problems={open} label={t('missing.openList')} />
        </details>
      )}
    </aside>
  );
});

function Problems({
  problems,
  label,
}: {
  readonly problems: readonly DraftProblem[];
  readonly label: string;
}) {
  const { t } = useText('instrumentEditor');
  const { locale } = useLanguage();
  const words = useProblemWords();
  if (problems.length === 0) return null;
  const left = problems.length - mostShown;
  return (
    <>
      <ul aria-label={label} className={classes.problems}>
        {problems.slice(0, mostShown).map((problem) => {
          const { place, said } = words(problem);
          return (
            <li key={[problem.check, place, said].join(' ')}>
              <Anchor component={Link} to={placeOf(problem)} size="sm" replace>
                {place === '' ? said : place}
              </Anchor>
              {place !== '' && <span> {said}</span>}
            </li>
          );
        })}
      </ul>
      {left > 0 && <p>{t('missing.more', { number: new Intl.NumberFormat(locale).format(left) })}</p>}
    </>
  );
}

/** The part of the page on which a problem is mended, with language and standard. */
function placeOf({ part, language, standard }: DraftProblem): string {
  const search = new URLSearchParams({ do: part });
  if (part === 'words' && language) search.set('language', language);
  if (part === 'words') search.set('standard', standard ?? 'labels');
  return `?${search}`;
}
