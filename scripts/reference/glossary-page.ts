import { glossaryContent } from '../../assessments/index.ts';
import { glossaryLanguages, loadTerms, type Term } from '../../shared/content/instrument/glossary.ts';

const intro = `# Glossary

This page is written by \`npm run docs:reference\` from \`assessments/glossary/terms.json\`. Don't edit it by hand; a test compares the two.

One word for one thing. Screens, documents, requests and code use these words, spelled so. The words of the code alone (entry, register, fold and others) are in [words-of-the-code.md](architecture/words-of-the-code.md).
`;

const languageNames: Readonly<Record<(typeof glossaryLanguages)[number], string>> = {
  ar: 'Arabic',
  fr: 'French',
  es: 'Spanish',
  zh: 'Chinese',
  ru: 'Russian',
};

/** The whole page `docs/glossary.md`. */
export function glossaryPage(): string {
  const terms = [...loadTerms(glossaryContent)].sort((a, b) =>
    a.en.toLowerCase() < b.en.toLowerCase() ? -1 : 1,
  );
  return [intro, meanings(terms), translations(terms), avoided(terms)].join('\n');
}

function meanings(terms: readonly Term[]): string {
  const rows = terms.map(
    ({ en, abbreviation, meaning, source }) => `| **${en}**${short(abbreviation)} | ${meaning} | ${source} |`,
  );
  return [
    '## Terms',
    '',
    '| Term | What this product means by it | Source |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function translations(terms: readonly Term[]): string {
  const rows = terms.map(({ en, translations: byLanguage }) => {
    const cells = glossaryLanguages.map((language) => {
      const found = byLanguage[language];
      if (!found) return '';
      const star = /awaits a reviewer/.test(found.source) ? ' *' : '';
      return `${found.text}${short(found.abbreviation)}${star}`;
    });
    return `| ${en} | ${cells.join(' | ')} |`;
  });
  return [
    '## In other languages',
    '',
    'A star marks a rendering that was not seen in a published source and awaits a reviewer. The others were seen; `terms.json` says where.',
    '',
    `| English | ${glossaryLanguages.map((language) => languageNames[language]).join(' | ')} |`,
    `|---|${glossaryLanguages.map(() => '---|').join('')}`,
    ...rows,
    '',
  ].join('\n');
}

function avoided(terms: readonly Term[]): string {
  const rows = terms.flatMap(({ en, avoid = {} }) =>
    glossaryLanguages.flatMap((language) =>
      (avoid[language] ?? []).map((text) => `| ${en} | ${languageNames[language]} | ${text} |`),
    ),
  );
  return [
    '## Renderings that are wrong',
    '',
    'They were seen in real translations and mean something else.',
    '',
    '| Term | Language | Don’t write |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function short(abbreviation: string | undefined): string {
  return abbreviation === undefined ? '' : ` (${abbreviation})`;
}
