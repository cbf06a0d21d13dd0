import type { LoadedInstrument } from '../../shared/content/instrument/instrument.ts';
import { copiedDraft } from '../../shared/content/instrument-draft/begin-draft.ts';
import type { InstrumentDraft } from '../../shared/content/instrument-draft/draft.ts';
import { ruleIds, ruleInWords } from '../../shared/content/instrument-draft/rules.ts';

/** A made-up "official" edition of eight standards: every word is fictional. */

const subjects = [
  ['Policy', 'Politique'],
  ['Contracts', 'Contrats'],
  ['Recruitment', 'Recrutement'],
  ['Training', 'Formation'],
  ['Reporting channels', 'Canaux de signalement'],
  ['Help and referral', 'Aide et orientation'],
  ['Inquiries', 'Enquêtes'],
  ['Corrective steps', 'Mesures correctives'],
] as const;

export interface OfficialStandard {
  readonly id: string;
  readonly title: string;
  readonly requirement: string;
  readonly guidance: string;
  readonly commonMistakes: string;
}

/** The eight standards of the fictional edition in English or French. */
export function officialStandards(language: 'en' | 'fr'): readonly OfficialStandard[] {
  return subjects.map(([english, french], index) => {
    const number = index + 1;
    return language === 'en'
      ? {
          id: `CS${number}`,
          title: `Fictional ${english}`,
          requirement: `Made-up requirement ${number}: the partner shows its ${english.toLowerCase()} in writing.`,
          guidance: `Made-up guidance ${number}, first line.\nMade-up guidance ${number}, second line.`,
          commonMistakes: `Made-up mistake ${number}.`,
        }
      : {
          id: `CS${number}`,
          title: `${french} (édition fictive)`,
          requirement: `Exigence inventée ${number} : le partenaire présente par écrit ce qui touche à « ${french} ».`,
          guidance: `Conseil inventé ${number}, première ligne.\nConseil inventé ${number}, deuxième ligne.`,
          commonMistakes: `Erreur inventée ${number}.`,
        };
  });
}

const heads = {
  en: ['No.', 'Core standard', 'Requirement', 'Guidance', 'Common mistakes'],
  fr: ['N°', 'Norme', 'Exigence', 'Conseils', 'Erreurs courantes'],
} as const;

/** The edition as a table that Word puts into the clipboard. */
export function officialTable(language: 'en' | 'fr'): string {
  const cell = (text: string) =>
    `<td style='mso-border-alt:solid windowtext .5pt'>${text
      .split('\n')
      .map((line) => `<p class=MsoNormal><span lang=${language}>${escaped(line)}<o:p></o:p></span></p>`)
      .join('')}</td>`;
  const rows = officialStandards(language).map(({ title, requirement, guidance, commonMistakes }, index) =>
    [`${index + 1}.`, title, requirement, guidance, commonMistakes].map(cell).join(''),
  );
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- td { color: red } --></style></head><body>
<!--StartFragment--><table class=MsoTableGrid border=1><tr>${heads[language].map(cell).join('')}</tr>
${rows.map((row) => `<tr>${row}</tr>`).join('\n')}</table><!--EndFragment--></body></html>`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('«\u00a0', '&laquo;&nbsp;');

/** A draft of the fictional edition that nothing keeps from being released. */
export function officialDraft(base: LoadedInstrument, id: string = base.definition.id): InstrumentDraft {
  const begun = copiedDraft('Fictional official edition', base, ['fr']);
  const words = Object.fromEntries(
    Object.entries(begun.words).map(([language, own]) => [
      language,
      {
        ...own,
        title: language === 'fr' ? 'Édition officielle fictive' : 'Fictional official edition',
        shortTitle: language === 'fr' ? 'Édition fictive' : 'Fictional edition',
        standards: Object.fromEntries(
          officialStandards(language === 'fr' ? 'fr' : 'en').map(({ id: standard, ...text }) => [
            standard,
            text,
          ]),
        ),
      },
    ]),
  );
  return {
    ...begun,
    publisher: 'Fictional headquarters unit',
    document: { title: 'Made-up tool, second edition', date: '2026-05-04', reference: 'FICT/2026/4' },
    facts: { ...begun.facts, id },
    words,
    notes: ruleIds.map((rule) => ({
      rule,
      value: ruleInWords.has(rule) ? 'Made-up value.' : '',
      source: 'Made-up tool, page 3',
      certainty: 'official' as const,
      confirmedBy: { name: 'Fictional Confirmer', function: 'Policy officer' },
      confirmedOn: '2026-05-05',
      nextReview: '2027-05-05',
    })),
  };
}
