import { useDeferredValue, useMemo } from 'react';
import { countryName } from '../../shared/ground/countries/countries.ts';
import { foldForSearch } from '../../shared/ground/words/fold.ts';
import { search } from '../../shared/rules/partner/search/search.ts';
import { resultStateOf } from '../../shared/rules/standing/result-state.ts';
import { useMe } from '../components/people/use-people.ts';
import { usePartnerRows } from '../components/session/use-partners.ts';
import { usePreferences } from '../components/session/use-preferences.ts';
import { useToday } from '../components/session/use-status.ts';
import type { IconName } from '../components/status/icon-paths.ts';
import { useResultWords } from '../components/status/use-state-words.ts';
import { languages } from '../text/languages.ts';
import { useLanguage, useText } from '../text/text.ts';
import type { PaletteChoice } from './palette-choice.ts';
import { usePaletteFinds } from './palette-finds.ts';

interface PaletteActs {
  readonly onGo: (to: string) => void;
  readonly onLock: () => void;
  readonly onShowKeys: () => void;
}

const PARTNERS_SHOWN = 12;

/** What the palette offers for a query: matching partners first, then matching actions; all actions for none. */
export function usePaletteChoices(query: string, acts: PaletteActs): readonly PaletteChoice[] {
  const { language } = useLanguage();
  const rows = usePartnerRows().value?.rows;
  const resultWords = useResultWords();
  const today = useToday();
  const me = useMe()?.id;
  const { t } = useText('people');
  const asked = useDeferredValue(query.trim());
  const found = useMemo(
    () => (rows && asked !== '' ? search(rows, asked).slice(0, PARTNERS_SHOWN) : []),
    [rows, asked],
  );
  const partners = found.map((row) => ({
    id: row.id,
    group: 'partners' as const,
    label: row.acronym ? `${row.name} (${row.acronym})` : row.name,
    detail: [
      row.assigned.some(({ person }) => person === me) ? t('mine') : null,
      row.reference,
      row.country ? countryName(row.country, language) : null,
      Object.values(resultWords(row.rating, row.risk, resultStateOf(row, today)))
        .filter(Boolean)
        .join(' · '),
    ]
      .filter(Boolean)
      .join(' · '),
    icon: row.archived ? ('archive' as const) : ('file' as const),
    act: () => acts.onGo(`/partners/${encodeURIComponent(row.reference)}`),
  }));
  const words = foldForSearch(asked).split(' ').filter(Boolean);
  const actions = useActions(acts).filter(({ label }) => {
    const folded = foldForSearch(label);
    return words.every((word) => folded.includes(word));
  });
  const others = usePaletteFinds(asked, found, acts.onGo);
  return [...partners, ...others, ...actions];
}

function useActions({ onGo, onLock, onShowKeys }: PaletteActs): readonly PaletteChoice[] {
  const { t } = useText('shell');
  const { setLanguage, setColorScheme } = usePreferences();
  const { language } = useLanguage();
  const me = useMe();
  const action = (id: Parameters<typeof label>[0], icon: IconName, act: () => void): PaletteChoice => ({
    id,
    group: 'actions',
    label: label(id),
    icon,
    act,
  });
  const label = (
    id:
      | 'today'
      | 'register'
      | 'todo'
      | 'myPartners'
      | 'myTodo'
      | 'agreements'
      | 'addPartner'
      | 'importPartners'
      | 'library'
      | 'forms'
      | 'differences'
      | 'training'
      | 'portfolio'
      | 'exchange'
      | 'settings'
      | 'doubles'
      | 'legalOverview'
      | 'annexes'
      | 'reports'
      | 'importAgreements'
      | 'officeHistory'
      | 'lock'
      | 'keys'
      | 'help'
      | 'light'
      | 'dark',
  ) => t(`action.${id}`);
  return [
    action('addPartner', 'plus', () => onGo('/partners/new')),
    action('importPartners', 'upload', () => onGo('/import')),
    action('today', 'home', () => onGo('/')),
    action('register', 'list', () => onGo('/register')),
    action('todo', 'clock', () => onGo('/todo')),
    ...(me
      ? [
          action('myPartners', 'person', () => onGo('/register?mine')),
          action('myTodo', 'person', () => onGo('/todo?mine')),
        ]
      : []),
    action('agreements', 'file', () => onGo('/agreements')),
    action('legalOverview', 'file', () => onGo('/legal-overview')),
    action('annexes', 'file', () => onGo('/annexes/batch')),
    action('importAgreements', 'upload', () => onGo('/import/agreements')),
    action('forms', 'upload', () => onGo('/forms')),
    action('training', 'flag', () => onGo('/training')),
    action('portfolio', 'half', () => onGo('/portfolio')),
    action('reports', 'half', () => onGo('/portfolio/reports')),
    action('exchange', 'folder', () => onGo('/exchange')),
    action('differences', 'conflict', () => onGo('/differences')),
    action('doubles', 'copy', () => onGo('/doubles')),
    action('library', 'book', () => onGo('/library')),
    action('officeHistory', 'clock', () => onGo('/settings/history')),
    action('settings', 'settings', () => onGo('/settings')),
    ...languages
      .filter(({ code }) => code !== language)
      .map(
        ({ code, name }): PaletteChoice => ({
          id: `language-${code}`,
          group: 'actions',
          label: t('action.showIn', { language: name }),
          icon: 'globe',
          act: () => setLanguage(code),
        }),
      ),
    action('light', 'sun', () => setColorScheme('light')),
    action('dark', 'moon', () => setColorScheme('dark')),
    action('help', 'book', () => onGo('/help')),
    action('keys', 'keyboard', onShowKeys),
    action('lock', 'lock', onLock),
  ];
}
