import { describe, expect, it } from 'vitest';
import { glossaryContent } from '../../assessments/index.ts';
import { loadTerms } from '../../shared/content/instrument/glossary.ts';
import { type ReadText, stringsInCode, stringsInJson, textsThatAreRead } from './read-texts.ts';

// Officers and partners read the words of their field. The code has words of its own (ground, basis, standing,
// re-review); they stay in the code. docs/architecture/words-of-the-code.md lists them.

interface Avoided {
  readonly pattern: RegExp;
  readonly instead: string;
}

const avoided: readonly Avoided[] = [
  { pattern: /\bground(?:s|ed|less)?\b/i, instead: 'supporting evidence, reason' },
  { pattern: /\bst(?:ands?|ood|anding) on\b/i, instead: 'supported by, uses' },
  { pattern: /(?<!Inter-Agency )\bstanding\b/i, instead: 'status, result in force' },
  { pattern: /\bmend(?:s|ed|ing)?\b/i, instead: 'correct' },
  { pattern: /\bworr(?:y|ies|ied)\b/i, instead: 'concern' },
  { pattern: /\bbas[ei]s\b/i, instead: 'exemption, result of another entity, reason' },
  { pattern: /\bre-?review(?:s|ed|ing)?\b/i, instead: 'new review' },
  { pattern: /\baccused\b|\balleged (?:offender|abuser)s?\b/i, instead: 'alleged perpetrator' },
  { pattern: /\bboth sexes\b/i, instead: 'women and men' },
  {
    pattern: /\binvented (?:report|message|allegation)s?\b/i,
    instead: 'marked test message without an allegation',
  },
  { pattern: /\bdeclare past misconduct\b/i, instead: 'self-declaration' },
  { pattern: /شخص(?:اً)? متهم|الشخص المتهم/, instead: 'الجاني المزعوم' },
  { pattern: /من الجنسين/, instead: 'نساء ورجال' },
  { pattern: /(?<!الزميلات و)الزملاء الأعزاء/, instead: 'الزميلات والزملاء الأعزاء' },
  { pattern: /إعادة المراجعة/, instead: 'مراجعة جديدة' },
  { pattern: /أساس (?:الطوارئ|عدم الاتصال|مؤقت|بديل)|الأساس المؤقت/, instead: 'استثناء' },
  { pattern: /(?:ببلاغ|رسالة) مُختلقة?/, instead: 'رسالة موسومة بأنها اختبار' },
  { pattern: /سوء السلوك السابق/, instead: 'الإقرار الذاتي' },
  {
    pattern: /personne (?:accusée|mise en cause)|fautes passées/i,
    instead: 'auteur présumé, auto-déclaration',
  },
  { pattern: /persona acusada|faltas anteriores/i, instead: 'presunto autor, autodeclaración' },
  { pattern: /обвиняем|кандидата о прошлых нарушениях/i, instead: 'предполагаемый виновный, самодекларация' },
  { pattern: /被告人|过往不当行为/, instead: '被指控的行为人、自我声明' },
];

/** Texts that may use such a word, each with its reason. */
const allowed: readonly { readonly path: RegExp; readonly words: RegExp; readonly why: string }[] = [
  {
    path: /^assessments\/evidence\/text\./,
    words:
      /declare past misconduct|سوء السلوك السابق|fautes passées|faltas anteriores|прошлых нарушениях|过往不当行为/,
    why: 'Words of version 1.0.0 of the harmonized tool, which records stand on; later versions bring their own.',
  },
  {
    path: /^assessments\/glossary\/terms\.json$/,
    words: /شخص متهم|الشخص المتهم/,
    why: 'The glossary names what is to be avoided.',
  },
];

const isAllowed = ({ path, text }: ReadText) =>
  allowed.some((each) => each.path.test(path) && each.words.test(text));

/** Keys in whose place the guide shows what the screens say. */
const withoutKeys = (text: string) => text.replaceAll(/\[\[[^\]]+\]\]/g, '');

const found = (texts: readonly ReadText[]) =>
  texts
    .filter((each) => !isAllowed(each))
    .flatMap((each) =>
      avoided
        .filter(({ pattern }) => pattern.test(withoutKeys(each.text)))
        .map(({ instead }) => `${each.path}: “${each.text}” (write: ${instead})`),
    );

describe('what a person reads', () => {
  const texts = textsThatAreRead();

  it('speaks in the words of the field, in catalogues, documents, refusals and help', () => {
    expect(found(texts)).toEqual([]);
  });

  it('is truly read by this test: each kind of place gives texts, each exception is still needed', () => {
    for (const place of [
      'renderer/text/en/',
      'renderer/text/ar/',
      'shared/documents/',
      'shared/ground/refusals/',
      'shared/ground/guard/',
      'shared/contract/',
      'main/hosts/cli/',
      'assessments/instruments/',
      'assessments/actions/',
      'assessments/checks/',
    ])
      expect(texts.filter(({ path }) => path.startsWith(place)).length, place).toBeGreaterThan(3);
    for (const { path, words } of allowed)
      expect(
        texts.some((each) => path.test(each.path) && words.test(each.text)),
        words.source,
      ).toBe(true);
  });

  it('is told where such a word is, and left alone where code has it', () => {
    const path = 'made-up.ts';
    const template = ['`On $', '{basis} grounds`'].join('');
    const text = `const basis = 'basis-ends'; // a worry\nexport const a = { ground: 'Ground', b: ${template} };`;
    expect(found(stringsInCode({ path, text }))).toHaveLength(2);
    const json = '{"standing": "Stands on nothing.", "text": "Understand on what it depends. {basis}"}';
    expect(found(stringsInJson({ path, text: json }))).toHaveLength(1);
  });

  it('explains in the glossary the few words of its own that it keeps', () => {
    const ids = loadTerms(glossaryContent).map(({ id }) => id);
    for (const id of [
      'practice-check',
      'improvement-window',
      'exemption',
      're-review',
      'consequence',
      'provenance',
    ])
      expect(ids).toContain(id);
  });
});
