import { useMemo } from 'react';
import { foldForSearch } from '../../shared/ground/words/fold.ts';
import type { PartnerRow } from '../../shared/rules/register/partner-view.ts';
import { client } from '../client/client.ts';
import { keys } from '../components/session/requests.ts';
import { useRequest } from '../components/session/use-request.ts';
import { useLanguage, useText } from '../text/text.ts';
import type { PaletteChoice } from './palette-choice.ts';
import { useHelpFinds } from './palette-help.ts';

const AGREEMENTS_SHOWN = 6;
const CONTACTS_SHOWN = 6;
const CLAUSES_SHOWN = 5;
const ACTIONS_SHOWN = 5;
/** Of the partners that are found first, the assessment at hand too. */
const ASSESSMENTS_SHOWN = 3;

/**
 * What the palette finds beside partners: their assessments and contacts, agreements, clauses, actions of the library,
 * and what the help says. Read when something is typed for the first time.
 */
export function usePaletteFinds(
  asked: string,
  partners: readonly PartnerRow[],
  onGo: (to: string) => void,
): readonly PaletteChoice[] {
  const { t } = useText('shell');
  const { language } = useLanguage();
  const enabled = asked !== '';
  const agreements = useRequest(keys.agreementList(null), () => client.agreement.list({}), { enabled }).value;
  const clauses = useRequest(keys.clauses(false, language), () => client.clause.list({ language }), {
    enabled,
  }).value;
  const library = useRequest(keys.actionLibrary, () => client.plan.listLibrary({}), { enabled }).value;
  const contacts = useRequest(
    keys.contacts(asked),
    () => client.partner.listContacts({ search: asked.slice(0, 200), limit: CONTACTS_SHOWN }),
    { enabled },
  ).value;
  const help = useHelpFinds(asked, onGo);
  const words = useMemo(() => foldForSearch(asked).split(' ').filter(Boolean), [asked]);
  // Each is folded once for a list, and not for every letter.
  const agreementKeys = useMemo(
    () => (agreements?.rows ?? []).map((row) => [foldAll(row.reference, row.partner.name), row] as const),
    [agreements],
  );
  const clauseKeys = useMemo(
    () => (clauses?.rows ?? []).map((row) => [foldAll(row.title, row.clause), row] as const),
    [clauses],
  );
  const texts = library && (library.texts[language] ?? library.texts.en);
  const actionKeys = useMemo(
    () => Object.entries(texts?.actions ?? {}).map(([id, { title }]) => [foldAll(title, id), title] as const),
    [texts],
  );
  if (!enabled) return [];
  return [
    ...partners.slice(0, ASSESSMENTS_SHOWN).flatMap(({ assessment, name }): PaletteChoice[] =>
      assessment
        ? [
            {
              id: assessment.id,
              group: 'partners',
              label: t('palette.assessment', { reference: assessment.reference }),
              detail: name,
              icon: 'circle-check',
              act: () => onGo(`/assessments/${encodeURIComponent(assessment.reference)}`),
            },
          ]
        : [],
    ),
    ...(contacts?.rows ?? []).map(
      ({ name, title, email, partner }, index): PaletteChoice => ({
        id: `contact-${partner.id}-${index}`,
        group: 'contacts',
        label: name || email,
        detail: [title, name && email, partner.name].filter(Boolean).join(' · '),
        icon: 'person',
        act: () => onGo(`/partners/${encodeURIComponent(partner.reference)}`),
      }),
    ),
    ...matching(agreementKeys, words, AGREEMENTS_SHOWN).map(
      (row): PaletteChoice => ({
        id: row.id,
        group: 'agreements',
        label: row.reference,
        detail: row.partner.name,
        icon: 'file',
        act: () => onGo(`/agreements/${encodeURIComponent(row.reference)}`),
      }),
    ),
    ...matching(clauseKeys, words, CLAUSES_SHOWN).map(
      (row): PaletteChoice => ({
        id: row.reference,
        group: 'library',
        label: row.title,
        detail: t('palette.clause', { version: row.version }),
        icon: 'book',
        act: () => onGo(`/library/clauses/${encodeURIComponent(row.reference)}`),
      }),
    ),
    ...matching(actionKeys, words, ACTIONS_SHOWN).map(
      (title): PaletteChoice => ({
        id: `action-${title}`,
        group: 'library',
        label: title,
        detail: t('palette.action'),
        icon: 'flag',
        act: () => onGo('/library?part=actions'),
      }),
    ),
    ...help,
  ];
}

const foldAll = (...texts: readonly string[]) => foldForSearch(texts.join(' '));

function matching<Row>(
  keyed: readonly (readonly [string, Row])[],
  words: readonly string[],
  most: number,
): readonly Row[] {
  return keyed
    .filter(([key]) => words.every((word) => key.includes(word)))
    .slice(0, most)
    .map(([, row]) => row);
}
