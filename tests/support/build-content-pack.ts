import { instrumentContents } from '../../assessments/index.ts';
import type { InstrumentFile, InstrumentText } from '../../shared/content/instrument/instrument.ts';
import type { Provenance, RuleOrigin } from '../../shared/content/instrument/provenance.ts';
import { type PackFiles, packOf } from './build-pack.ts';

/** A complete fictional content pack: an "official" edition of the harmonized tool in English and French, with more. */

type Texts = Record<'en' | 'fr', InstrumentText>;

/** The parts of the pack, free to be changed and broken before they are packed. */
export interface ContentParts {
  facts: InstrumentFile;
  texts: Texts;
  actions: { definition: ActionFacts; texts: Record<'en' | 'fr', Record<string, unknown>> };
  checks: { definition: CheckFacts; texts: Record<'en' | 'fr', Record<string, unknown>> };
  terms: Record<string, unknown>[];
}
type ActionFacts = {
  version: string;
  modelText: boolean;
  materials: unknown[];
  actions: Record<string, unknown>[];
};
type CheckFacts = { version: string; modelText: boolean; checks: Record<string, unknown>[] };

export const officialVersion = '2.0.0';
export const officialReference = `un-ip-psea-2020@${officialVersion}`;

const confirmed = { name: 'Nia Fictional', function: 'Chief, Partnerships (fictional)' };

const rule = (
  gate: RuleOrigin['gate'],
  id: string,
  value: string,
  by: RuleOrigin['confirmedBy'] = confirmed,
): RuleOrigin => ({
  gate,
  rule: id,
  value,
  source: by ? 'Fictional manual, chapter 3' : 'Nobody found a source',
  certainty: by ? 'official' : 'assumed',
  confirmedBy: by,
  confirmedOn: by ? '2026-01-15' : null,
  nextReview: by ? '2027-01-15' : null,
});

/** Fourteen rules, nine of them confirmed. */
export function fictionalProvenance(): Provenance {
  return {
    publisher: 'Fictional Inter-Agency Secretariat',
    document: {
      title: 'Fictional official tool, second edition',
      date: '2025-11-30',
      reference: 'FICT/2025/7',
    },
    rules: [
      rule('G1', 'titles', 'eight standards'),
      rule('G1', 'wording', 'as printed'),
      rule('G2', 'na-standards', 'CS2, CS8'),
      rule('G2', 'na-policy', 'counts-as-met'),
      rule('G3', 'decision-fields', 'as printed', null),
      rule('G4', 'improvement-months', '6'),
      rule('G4', 'extension-months', '3', null),
      rule('G5', 'validity-months', '60'),
      rule('G5', 'triggers', 'none', null),
      rule('G6', 'emergency-months', '3'),
      rule('G6', 'no-contact', 'as printed', null),
      rule('G7', 'scope', 'civil society'),
      rule('G8', 'continue-after-low', 'head of office', null),
      rule('G1', 'bands', '8 / 6–7 / 0–5'),
    ],
  };
}

/** The newest version that ships, with made-up "official" words and the next version. */
export function contentParts(): ContentParts {
  const shipped = instrumentContents.instruments.find(
    ({ place }) => place === 'instruments/un-ip-psea-2020/1.2.0',
  );
  if (!shipped) throw new Error('The harmonized tool ships as 1.2.0 no more; name its newest version here.');
  const facts = structuredClone(shipped.definition) as InstrumentFile;
  const textOf = (language: 'en' | 'fr') =>
    structuredClone(shipped.texts[`text.${language}.json`]) as InstrumentText;
  const texts: Texts = { en: textOf('en'), fr: textOf('fr') };
  texts.en.title = 'Fictional official edition of the assessment';
  texts.en.shortTitle = 'Fictional official edition';
  texts.fr.title = 'Édition officielle fictive de l’évaluation';
  texts.fr.shortTitle = 'Édition officielle fictive';
  const [en, fr] = [texts.en.standards.CS1, texts.fr.standards.CS1];
  if (en) en.requirement = 'Fictional official words: the organisation has a policy against SEA.';
  if (fr) fr.requirement = 'Mots officiels fictifs : l’organisation a une politique contre l’EAS.';
  return {
    facts: { ...facts, version: officialVersion, modelText: false, provenance: fictionalProvenance() },
    texts,
    ...libraries(),
  };
}

function libraries(): Omit<ContentParts, 'facts' | 'texts'> {
  const standards = { 'un-ip-psea-2020': ['CS1'] };
  return {
    actions: {
      definition: {
        version: '1.0.0',
        modelText: false,
        materials: [],
        actions: [
          {
            id: 'fictional-adopt-policy',
            standards,
            weeks: 4,
            effort: 'small',
            priority: 'high',
            helpers: ['un-entity'],
            materials: [],
            evidence: ['psea-policy'],
            sources: ['Fictional manual'],
          },
        ],
      },
      texts: {
        en: {
          language: 'en',
          actions: {
            'fictional-adopt-policy': {
              title: 'Adopt the fictional policy',
              why: 'Without it nobody knows the rules.',
              steps: ['Read the model.', 'Change what has to change.', 'Have the board adopt it.'],
              verification: 'A signed minute of the board.',
            },
          },
          materials: {},
        },
        fr: {
          language: 'fr',
          actions: {
            'fictional-adopt-policy': {
              title: 'Adopter la politique fictive',
              why: 'Sans elle, personne ne connaît les règles.',
              steps: ['Lire le modèle.', 'Changer ce qui doit l’être.', 'La faire adopter par le conseil.'],
              verification: 'Un procès-verbal signé du conseil.',
            },
          },
          materials: {},
        },
      },
    },
    checks: {
      definition: {
        version: '1.0.0',
        modelText: false,
        checks: [
          {
            id: 'fictional-policy-on-wall',
            standards,
            kind: 'yes-no',
            goodFrom: null,
            sources: ['Fictional manual'],
          },
        ],
      },
      texts: {
        en: {
          language: 'en',
          checks: {
            'fictional-policy-on-wall': {
              title: 'Policy on the wall',
              question: 'Does the fictional policy hang where people wait?',
              how: 'Look at the walls; ask nobody.',
            },
          },
        },
        fr: {
          language: 'fr',
          checks: {
            'fictional-policy-on-wall': {
              title: 'Politique au mur',
              question: 'La politique fictive est-elle affichée là où l’on attend ?',
              how: 'Regarder les murs ; ne rien demander à personne.',
            },
          },
        },
      },
    },
    terms: [
      {
        id: 'fictional-term',
        en: 'fictional focal person',
        meaning: 'Made up for tests.',
        source: 'Fictional manual',
        translations: { fr: { text: 'personne référente fictive', source: 'Fictional manual' } },
      },
    ],
  };
}

/** The files of the pack, after `change` did what it wants to its parts. */
export function contentFiles(change: (parts: ContentParts) => void = () => {}): Record<string, string> {
  const parts = contentParts();
  change(parts);
  const { facts, texts, actions, checks, terms } = parts;
  const folder = `instruments/${facts.id}`;
  const json = (value: unknown) => JSON.stringify(value);
  return {
    [`${folder}/instrument.json`]: json(facts),
    [`${folder}/text.en.json`]: json(texts.en),
    [`${folder}/text.fr.json`]: json(texts.fr),
    'actions/actions.json': json(actions.definition),
    'actions/text.en.json': json(actions.texts.en),
    'actions/text.fr.json': json(actions.texts.fr),
    'checks/checks.json': json(checks.definition),
    'checks/text.en.json': json(checks.texts.en),
    'checks/text.fr.json': json(checks.texts.fr),
    'glossary/terms.json': json(terms),
  };
}

export const officialManifest = {
  format: 2,
  id: 'fictional-official',
  name: 'Fictional official edition',
  publisher: 'Fictional Inter-Agency Secretariat',
  languages: ['en', 'fr'],
  source: { title: 'Fictional official tool, second edition', date: '2025-11-30', reference: 'FICT/2025/7' },
  confirmedBy: { name: 'Nia Fictional', function: 'Chief, Partnerships (fictional)', on: '2026-01-15' },
};

/** The whole pack. */
export function officialPack(
  change: (parts: ContentParts) => void = () => {},
  manifest: Readonly<Record<string, unknown>> = {},
): PackFiles {
  return packOf(contentFiles(change), { ...officialManifest, ...manifest });
}

/** A pack of these files alone, in format 2. */
export function packOfFiles(
  files: Readonly<Record<string, Readonly<Record<string, unknown>> | string>>,
  manifest: Readonly<Record<string, unknown>> = {},
): PackFiles {
  return packOf(files, { ...officialManifest, id: 'fictional-part', languages: undefined, ...manifest });
}
