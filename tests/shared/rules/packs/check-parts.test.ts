import { describe, expect, it } from 'vitest';
import { readPack } from '../../../../shared/content/packs/read-pack.ts';
import { checkPack } from '../../../../shared/rules/packs/check-pack.ts';
import { checkParts } from '../../../../shared/rules/packs/check-parts.ts';
import { importedPack } from '../../../../shared/rules/packs/imported-pack.ts';
import {
  type ContentParts,
  contentFiles,
  officialPack,
  packOfFiles,
} from '../../../support/build-content-pack.ts';
import { asPackFiles, type PackFiles } from '../../../support/build-pack.ts';
import {
  actionVersions,
  checkVersions,
  clauseVersions,
  terms,
  vocabulary,
} from '../../../support/libraries.ts';
import { shipped } from '../../content/instrument/shipped.ts';

const contents = { instruments: shipped, actions: actionVersions, checks: checkVersions, vocabulary, terms };

function keep(files: PackFiles) {
  const read = readPack(asPackFiles(files));
  if (!read.ok) throw new Error(read.error.message);
  return { imported: importedPack(read.value, '', ''), content: read.value };
}

/** Every problem of a pack, those of reading it among them. */
function problemsOf(files: PackFiles, kept: readonly PackFiles[] = []): readonly string[] {
  const read = readPack(asPackFiles(files));
  if (!read.ok) return (read.error.details as { problems?: string[] }).problems ?? [read.error.message];
  const packs = kept.map(keep);
  return [...checkPack(read.value, clauseVersions, packs), ...checkParts(read.value, contents, packs)];
}

const broken = (change: (parts: ContentParts) => void) => problemsOf(officialPack(change));
const without = (path: string) =>
  Object.fromEntries(Object.entries(contentFiles()).filter(([name]) => name !== path));
const french = JSON.stringify({
  ...JSON.parse(contentFiles()['instruments/un-ip-psea-2020/text.fr.json'] ?? ''),
  language: 'pt',
});
const instrument = 'instruments/un-ip-psea-2020';

describe('a pack with more than clauses', () => {
  it('passes whole', () => {
    expect(problemsOf(officialPack())).toEqual([]);
  });

  it('passes beside itself, and beside a pack that it has nothing to do with', () => {
    expect(problemsOf(officialPack(), [officialPack()])).toEqual([]);
  });

  it('may bring words for a version that is known, in a language that it lacks', () => {
    const words = JSON.stringify({ ...JSON.parse(french), for: 'un-ip-psea-2020@1.2.0' });
    expect(problemsOf(packOfFiles({ [`${instrument}/text.pt.json`]: words }))).toEqual([]);
  });
});

describe('half an instrument', () => {
  it.each([
    ['facts without English', without(`${instrument}/text.en.json`), /text\.en\.json/],
    ['words without facts', without(`${instrument}/instrument.json`), /does not say whose words it holds/],
    ['actions without facts', without('actions/actions.json'), /actions: The words have no actions\.json/],
    ['checks without English', without('checks/text.en.json'), /checks\/text\.en\.json/],
    ['a promised language that is not there', without(`${instrument}/text.fr.json`), /promises "fr"/],
    [
      'a file that nobody would read',
      { ...contentFiles(), 'instruments/x.json': '{}' },
      /x\.json: The file has no place/,
    ],
    [
      'a file deeper down',
      { ...contentFiles(), 'actions/old/actions.json': '{}' },
      /actions\/old\/actions\.json: The file has no place/,
    ],
    [
      'a file that is no JSON',
      { ...contentFiles(), 'glossary/terms.json': '{' },
      /glossary\/terms\.json: The file is no JSON/,
    ],
  ])('%s', (_name, files, expected) => {
    const problems = problemsOf(packOfFiles(files, { languages: ['en', 'fr'] }));
    expect(
      problems.some((problem) => expected.test(problem)),
      problems.join('\n'),
    ).toBe(true);
  });
});

describe('what is wrong with an instrument', () => {
  const standard = (parts: ContentParts, language: 'en' | 'fr', id = 'CS4') => {
    const found = parts.texts[language].standards[id];
    if (!found) throw new Error(id);
    return found;
  };
  it.each<[string, (parts: ContentParts) => void, RegExp]>([
    [
      'bands with a gap',
      ({ facts }) => {
        facts.bands[1]!.from = 7;
      },
      /instrument\.json → bands.*No band holds 6/,
    ],
    [
      'bands that overlap',
      ({ facts }) => {
        facts.bands[1]!.to = 8;
      },
      /bands/,
    ],
    [
      'bands that weights do not fit',
      ({ facts }) => {
        facts.standards[0]!.weight = 3;
      },
      /No band holds 9 to 10/,
    ],
    [
      'a weight of nothing',
      ({ facts }) => {
        facts.standards[0]!.weight = 0;
      },
      /standards\.0\.weight/,
    ],
    [
      'an unknown rule for N/A',
      ({ facts }) => {
        Object.assign(facts.scale, { naPolicy: 'half' });
      },
      /scale\.naPolicy/,
    ],
    [
      'a known number that provenance tells otherwise',
      ({ facts }) => {
        facts.provenance!.rules[5]!.value = '9';
      },
      /provenance\.rules\[5\].*9.*6/,
    ],
    [
      'a policy that provenance tells otherwise',
      ({ facts }) => {
        facts.provenance!.rules[3]!.value = 'excluded';
      },
      /provenance\.rules\[3\]/,
    ],
    [
      'half a confirmation',
      ({ facts }) => {
        facts.provenance!.rules[0]!.confirmedOn = null;
      },
      /provenance\.rules\[0\].*confirm/i,
    ],
    [
      'a rule twice',
      ({ facts }) => {
        facts.provenance!.rules.push(facts.provenance!.rules[0]!);
      },
      /more than once/,
    ],
    [
      'evidence that nobody knows',
      ({ facts }) => {
        facts.standards[0]!.evidence.push('moon-letter');
      },
      /moon-letter/,
    ],
    [
      'a text without a standard',
      ({ texts }) => {
        delete texts.fr.standards.CS4;
      },
      /text\.fr\.json → standards\.CS4/,
    ],
    [
      'a standard without its requirement',
      (parts) => {
        delete standard(parts, 'fr').requirement;
      },
      /text\.fr\.json → standards\.CS4\.requirement/,
    ],
    [
      'a rating without its word',
      ({ texts }) => {
        delete texts.fr.ratings!.low;
      },
      /text\.fr\.json → ratings\.low/,
    ],
    [
      'a standard that is not asked',
      ({ texts }) => {
        texts.fr.standards.CS9 = { title: 'Neuf' };
      },
      /CS9/,
    ],
    [
      'a placeholder that is missing',
      (parts) => {
        standard(parts, 'en').title = 'Training in {country}';
      },
      /text\.fr\.json → standards\.CS4\.title: The text lacks \{country\}/,
    ],
    [
      'a placeholder too many',
      (parts) => {
        standard(parts, 'fr').title = 'Formation {pays}';
      },
      /It has \{pays\}/,
    ],
    [
      'two languages in one cell',
      (parts) => {
        standard(parts, 'fr').requirement +=
          ' / All of the personnel have been trained and their training is repeated.';
      },
      /text\.fr\.json → standards\.CS4\.requirement: .*words in "en"/,
    ],
    [
      'another language in a whole cell',
      (parts) => {
        standard(parts, 'fr').requirement = standard(parts, 'en').requirement!;
      },
      /text\.fr\.json → standards\.CS4\.requirement: .*words in "en"/,
    ],
    [
      'another script in a cell',
      (parts) => {
        standard(parts, 'fr').title = 'Formation · تدريب إلزامي لجميع الموظفين';
      },
      /words in "ar"/,
    ],
    [
      'a language under another name',
      ({ texts }) => {
        texts.fr.language = 'es';
      },
      /The file holds "es"/,
    ],
    [
      'a blank text',
      (parts) => {
        standard(parts, 'fr').title = ' ';
      },
      /standards\.CS4\.title/,
    ],
  ])('%s', (_name, change, expected) => {
    const problems = broken(change);
    expect(
      problems.some((problem) => expected.test(problem)),
      problems.join('\n'),
    ).toBe(true);
  });

  it('names all of them in one answer', () => {
    const problems = broken(({ facts, texts }) => {
      facts.bands[1]!.from = 7;
      delete texts.fr.standards.CS4;
      facts.provenance!.rules[5]!.value = '9';
    });
    expect(
      problems.filter((problem) => /No band holds|standards\.CS4|rules\[5\]/.test(problem)).length,
    ).toBeGreaterThanOrEqual(3);
  });
});

describe('what is known already', () => {
  it.each<[string, (parts: ContentParts) => void, RegExp]>([
    [
      'a shipped version with other content',
      ({ facts }) => {
        facts.version = '1.2.0';
      },
      /1\.2\.0 is known with other content. Raise its version/,
    ],
    [
      'an older shipped version',
      ({ facts }) => {
        facts.version = '1.0.0';
      },
      /1\.0\.0 is known with other content/,
    ],
    [
      'an action with another meaning',
      ({ actions }) => {
        rename(actions, 'policy-adopt');
      },
      /actions \(.*\): .*known with another meaning/,
    ],
    [
      'another scale',
      ({ facts }) => {
        Object.assign(facts, sums());
      },
      /scale\.kind.*id of its own/,
    ],
  ])('%s', (_name, change, expected) => {
    const problems = broken(change);
    expect(
      problems.some((problem) => expected.test(problem)),
      problems.join('\n'),
    ).toBe(true);
  });

  it('is what another pack brought, with other content', () => {
    const other = officialPack(
      ({ texts }) => {
        texts.en.title = 'Otherwise';
      },
      { version: '1.0.1' },
    );
    expect(problemsOf(other, [officialPack()]).join()).toMatch(/2\.0\.0 is known with other content/);
  });

  it('is told of words for a version: other words, no such version, the wrong folder', () => {
    const words = (more: object, folder = instrument, file = 'text.fr.json') =>
      problemsOf(
        packOfFiles({
          [`${folder}/${file}`]: JSON.stringify({ ...JSON.parse(french), language: 'fr', ...more }),
        }),
      ).join();
    expect(words({ for: 'un-ip-psea-2020@1.2.0' })).toMatch(/has other words in "fr"/);
    expect(words({ for: 'un-ip-psea-2020@7.0.0' })).toMatch(/There is no un-ip-psea-2020@7\.0\.0.*Known are/);
    expect(words({ for: 'un-ip-psea-2020@1.2.0' }, 'instruments/other')).toMatch(/for the folder "other"/);
    expect(words({})).toMatch(/does not say whose words/);
  });
});

describe('actions, checks, terms and the manifest', () => {
  it.each<[string, (parts: ContentParts) => void, RegExp]>([
    [
      'an action for no instrument',
      ({ actions }) => {
        actions.definition.actions[0]!.standards = { nowhere: ['CS1'] };
      },
      /There is no instrument "nowhere"/,
    ],
    [
      'an action for no standard',
      ({ actions }) => {
        actions.definition.actions[0]!.standards = { 'un-ip-psea-2020': ['CS77'] };
      },
      /CS77/,
    ],
    [
      'an action without French',
      ({ actions }) => {
        actions.texts.fr.actions = {};
      },
      /actions\/text\.fr\.json → actions\.fictional-adopt-policy/,
    ],
    [
      'an observation with a share',
      ({ checks }) => {
        checks.definition.checks[0]!.goodFrom = 80;
      },
      /checks\/checks\.json/,
    ],
    [
      'a check in two languages',
      ({ checks }) => {
        checks.texts.fr = { ...checks.texts.en, language: 'fr' };
      },
      /checks\/text\.fr\.json → .*words in "en"/,
    ],
    [
      'a term without a source',
      ({ terms: list }) => {
        delete list[0]!.source;
      },
      /glossary\/terms\.json → 0\.source/,
    ],
    [
      'a term twice',
      ({ terms: list }) => {
        list.push(list[0]!);
      },
      /"fictional-term" is there twice/,
    ],
  ])('%s', (_name, change, expected) => {
    const problems = broken(change);
    expect(
      problems.some((problem) => expected.test(problem)),
      problems.join('\n'),
    ).toBe(true);
  });

  it('asks for format 2, which older programs refuse rather than read half', () => {
    const files = { ...contentFiles(), 'text.en.json': JSON.stringify({ language: 'en', clauses: {} }) };
    expect(problemsOf(packOfFiles(files, { format: 1 })).join()).toMatch(/Format 1 holds clauses alone/);
    expect(problemsOf(packOfFiles(files, { format: 3 })).join()).toMatch(/newer than this program reads/);
  });
});

function rename({ definition, texts }: ContentParts['actions'], id: string): void {
  const known =
    actionVersions.newest.definition.actions.find((action) => action.id === id) ??
    actionVersions.newest.definition.actions[0];
  const [own] = definition.actions;
  if (!known || !own) throw new Error(id);
  const before = String(own.id);
  own.id = known.id;
  for (const text of Object.values(texts)) {
    const actions = text.actions as Record<string, unknown>;
    text.actions = { [known.id]: actions[before] };
  }
}

function sums() {
  return {
    scale: {
      kind: 'sum',
      answers: [
        { id: 'yes', points: 1 },
        { id: 'no', points: 0 },
      ],
    },
  };
}
