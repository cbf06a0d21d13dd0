import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { override, plain, withParts } from '../../../support/annex-xml.ts';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { everyChoice } from '../../../support/checked-annex.ts';
import { told } from '../../../support/deviations-told.ts';
import { addAgreement, makeFinalAnnex } from '../../../support/final-annex.ts';

// Whose text a returned file is compared with: a draft's own choices, the annex that it says it is, and never silently
// two at once or another agreement's.

let test: TestApp;
let one: Uint8Array;
let other: Uint8Array;

beforeAll(async () => {
  test = await startWithWorkspace({ today: '2026-03-02' });
  one = (await makeFinalAnnex(test, 'AOC-1', ['en'])).file.bytes;
  other = (await makeFinalAnnex(test, 'AOC-2', ['en'])).file.bytes;
  await addAgreement(test, 'AOC-3');
});
afterAll(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

async function check(agreement: string, bytes: Uint8Array) {
  const file = { name: 'returned.docx', bytes };
  return value(await test.client.clause.check({ agreement, file, dryRun: true })).check;
}

describe('an untouched draft', () => {
  it.each([
    ['of the enhanced set with another wording', 'enhanced', ['en'], { reporting: 'head-of-office' }],
    ['of the minimum set in two languages, blanks open', 'minimum', ['fr', 'en'], {}],
    ['of clauses to paste', 'standard', ['en'], { vetting: 'disclosure-scheme' }],
  ] as const)(
    '%s is unchanged, compared with what was chosen for it',
    async (_, set, languages, variants) => {
      const draft = value(
        await test.client.annex.create({
          agreement: 'AOC-3',
          set,
          languages: [...languages],
          variants,
          values: { 'training-days': '45', 'reporting-contact': 'Head of office (fictional)' },
          form: set === 'standard' ? 'clauses' : 'annex',
          final: false,
        }),
      );
      const { deviations, account, annex } = await check('AOC-3', draft.file.bytes);
      expect(annex).toBeNull();
      expect(told(deviations)).toEqual([]);
      expect(account).toMatchObject({ basis: 'draft', findings: [] });
      expect(account?.choices).toContain('training-days: 45');
      for (const [clause, variant] of Object.entries(variants))
        expect(account?.choices.some((each) => each.startsWith(clause) && each.endsWith(variant))).toBe(true);
    },
  );

  it('that was touched is changed, and what stands in a blank is told', async () => {
    const draft = value(
      await test.client.annex.create({
        agreement: 'AOC-3',
        set: 'standard',
        languages: ['en'],
        variants: {},
        values: {},
        form: 'annex',
        final: false,
      }),
    );
    const edited = withParts(draft.file.bytes, {
      'word/document.xml': (xml) =>
        xml.replace('is prohibited', 'is discouraged').replace(/>\[[^<\]]*ontact[^<]*\]</, '>Nobody at all<'),
    });
    const { deviations, account } = await check('AOC-3', edited);
    expect(told(deviations)).toEqual(['en changed standards-of-conduct: -prohibited +discouraged']);
    expect(account?.findings.map(({ kind, what }) => [kind, what])).toContainEqual([
      'filled',
      'Nobody at all',
    ]);
  });
});

describe('a returned file', () => {
  it('that says it is an older annex is compared with that one', async () => {
    const options = { set: 'enhanced', languages: ['en'], form: 'annex' } as const;
    await addAgreement(test, 'AOC-4');
    const create = async (set: 'standard' | 'enhanced') =>
      value(
        await test.client.annex.create({
          agreement: 'AOC-4',
          ...options,
          set,
          languages: ['en'],
          ...(await everyChoice(test, 'AOC-4', { ...options, set, languages: ['en'] })),
          final: true,
        }),
      );
    const first = await create('standard');
    await create('standard');
    const { annex, account } = await check('AOC-4', first.file.bytes);
    expect(account?.findings).toEqual([]);
    expect(annex).not.toBeNull();
  });

  it('of another agreement is named, and no element is recorded from it', async () => {
    const { account } = await check('AOC-1', other);
    expect(account?.findings[0]).toMatchObject({ kind: 'other-agreement', what: 'AOC-2' });
    const file = { name: 'returned.docx', bytes: other };
    const { changed } = value(
      await test.client.clause.check({ agreement: 'AOC-1', file, recordElements: true }),
    );
    expect(changed?.agreement.elements.every((each) => each.check === null)).toBe(true);
    expect(changed?.agreement.checks).toHaveLength(1);
  });

  it('with two annexes in it is named, each of its words told of, and no element is recorded', async () => {
    const body = (bytes: Uint8Array) =>
      /<w:body>(.*)<w:sectPr>/s.exec(new TextDecoder().decode(unzipSync(bytes)['word/document.xml']))?.[1] ??
      '';
    const both = withParts(one, {
      'word/document.xml': (xml) =>
        xml.replace('<w:sectPr>', `${body(other).replace(/<w:bookmark(?:Start|End)[^>]*>/g, '')}<w:sectPr>`),
    });
    const { account } = await check('AOC-1', both);
    expect(account?.findings.map(({ kind }) => kind)).toContain('second-annex');
    const words = account?.words;
    expect(words && words.unchanged + words.changed + words.notOurs + words.beside + words.unseen).toBe(
      words?.read,
    );
    const file = { name: 'two.docx', bytes: both };
    const { changed } = value(
      await test.client.clause.check({ agreement: 'AOC-1', file, recordElements: true }),
    );
    expect(changed?.agreement.elements.every((each) => each.check === null)).toBe(true);
  });

  it('that is a longer contract has what stands before and after our text beside it, not compared', async () => {
    const pasted = (await makeFinalAnnex(test, 'AOC-5', ['en'], 'clauses')).file.bytes;
    const more = Array.from({ length: 40 }, (_, at) =>
      plain(`The parties agree on matter ${at} of their own.`),
    ).join('');
    const contract = withParts(pasted, {
      'word/document.xml': (xml) =>
        xml.replace('<w:body>', `<w:body>${more}`).replace('<w:sectPr>', `${more}<w:sectPr>`),
    });
    const { deviations, account } = await check('AOC-5', contract);
    expect(told(deviations)).toEqual([]);
    expect(account?.whole).toBe(false);
    expect(account?.findings.map(({ kind, what }) => `${kind} ${what}`)).toEqual([
      'beside before',
      'beside after',
    ]);
  });

  it('holds pictures, files, macros and links that are named as unread', async () => {
    const parts = unzipSync(one);
    const text = new TextEncoder();
    parts['word/media/image1.png'] = new Uint8Array([1, 2, 3]);
    parts['word/embeddings/oleObject1.bin'] = new Uint8Array([4]);
    parts['word/vbaProject.bin'] = new Uint8Array([5]);
    parts['word/_rels/document.xml.rels'] = text.encode(
      new TextDecoder()
        .decode(parts['word/_rels/document.xml.rels'])
        .replace(
          '</Relationships>',
          '<Relationship Id="rId80" Type="http://x/image" Target="https://example.org/a.png" TargetMode="External"/></Relationships>',
        ),
    );
    const { account } = await check('AOC-1', zipSync(parts));
    const unread = account?.findings.filter(({ kind }) => kind === 'unread').map(({ what }) => what);
    expect(unread?.sort()).toEqual(['embedded-file', 'linked-file', 'macros', 'picture']);
    expect(account?.findings).toHaveLength(4);
  });

  it('with a sentence that takes back its clauses has none of its elements recorded as present', async () => {
    await makeFinalAnnex(test, 'AOC-6', ['en']);
    const kept = value(await test.client.agreement.get({ agreement: 'AOC-6' })).annexRecords[0];
    const { file } = value(await test.client.annex.getFile({ annex: kept?.reference ?? '' }));
    const bytes = withParts(file.bytes, {
      'word/document.xml': (xml) => xml.replace('<w:sectPr>', `${plain(override)}<w:sectPr>`),
    });
    const { changed } = value(
      await test.client.clause.check({
        agreement: 'AOC-6',
        file: { name: 'a.docx', bytes },
        recordElements: true,
      }),
    );
    const states = changed?.agreement.elements.flatMap((each) => (each.check ? [each.check] : [])) ?? [];
    expect(states.length).toBeGreaterThan(20);
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['changed']));
    expect(states[0]?.quote).toBe(`[+${override}]`);
    expect(changed?.agreement.counts).toMatchObject({ present: 0, changed: states.length });
  });
});
