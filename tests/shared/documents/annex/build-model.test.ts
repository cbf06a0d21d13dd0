import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { clauseHashText } from '../../../../shared/content/clause/clause-hash.ts';
import { planAnnex } from '../../../../shared/documents/annex/annex-plan.ts';
import type { AnnexSources } from '../../../../shared/documents/annex/annex-sources.ts';
import type { AnnexOptions } from '../../../../shared/documents/annex/annex-view.ts';
import { buildAnnexModel } from '../../../../shared/documents/annex/build-model.ts';
import { buildAnnexPreview } from '../../../../shared/documents/annex/build-preview.ts';
import { emptyPartnerFields } from '../../../../shared/record/shapes/partner.ts';
import { type Agreement, noAgreementFields } from '../../../../shared/rules/agreement/agreement-state.ts';
import { effectiveLibrary } from '../../../../shared/rules/clause/effective-library.ts';
import { clauseVersions, shippedClauses } from '../../../support/libraries.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const production = {
  final: true,
  producedAt: '2026-03-02T08:00:00.000Z',
  author: 'Officer',
  programVersion: '0',
  sha256,
};

const sources = (
  fields: Partial<Agreement['fields']> = {},
  rest: Partial<AnnexSources> = {},
): AnnexSources => ({
  library: effectiveLibrary(clauseVersions, [], [], sha256),
  agreement: {
    id: 'a',
    fields: { ...noAgreementFields, reference: 'AOC-1', entities: ['UN-Demo'], ...fields },
    elements: {},
    withdrawn: null,
  } as unknown as Agreement,
  subAgreement: null,
  partner: { reference: 'SS-0001', fields: { ...emptyPartnerFields, name: 'Fictional <partner> & Sons' } },
  rating: null,
  plan: { actions: [], deadline: null, wordsOf: ({ fields }) => fields },
  defaults: {},
  conditions: null,
  today: '2026-03-02',
  fictional: false,
  ...rest,
});

const wording = { 'marriage-exception': 'none' };

const options = (given: Partial<AnnexOptions> = {}): AnnexOptions => ({
  set: 'standard',
  languages: ['en', 'ar'],
  variants: wording,
  values: {},
  form: 'annex',
  ...given,
});

const missing = (given: Partial<AnnexOptions>, from: AnnexSources) => {
  const plan = planAnnex(from, options(given));
  if (!plan.ok) throw new Error(plan.error.message);
  return plan.value.missing;
};

function model(given: Partial<AnnexOptions> = {}, from = sources()) {
  const plan = planAnnex(from, options(given));
  if (!plan.ok) throw new Error(plan.error.message);
  return buildAnnexModel(plan.value, production);
}

describe('the model of an annex', () => {
  it('holds every paragraph of every clause in both languages, row by row', () => {
    const { clauses } = model();
    expect(clauses).toHaveLength(27);
    for (const { title, paragraphs } of clauses) {
      expect(title.every((text) => text !== '')).toBe(true);
      for (const { runs } of paragraphs) expect(runs.map(({ length }) => length > 0)).toEqual([true, true]);
    }
  });

  it('refers to clauses by the number that they have in this annex', () => {
    const numbers = (annex: ReturnType<typeof model>, clause: string) =>
      annex.clauses
        .find((each) => each.clause === clause)
        ?.paragraphs.flatMap(({ runs }) => runs[0] ?? [])
        .flatMap((run) => (run.kind === 'reference' ? [`${run.bookmark} ${run.number}`] : []));
    expect(numbers(model(), 'survival')).toContain('psea_definitions 1');
    const place = model().clauses.findIndex(({ clause }) => clause === 'reporting') + 1;
    expect(numbers(model(), 'survival')).toContain(`psea_reporting ${place}`);
    for (const set of ['minimum', 'standard', 'enhanced', 'flow-down'] as const) {
      const annex = model({ set });
      const bookmarks = new Set(
        annex.clauses.flatMap(({ bookmark, paragraphs }) => [
          bookmark,
          ...paragraphs.flatMap((paragraph) => paragraph.bookmark ?? []),
        ]),
      );
      const dangling = annex.clauses
        .flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.flat()))
        .filter((run) => run.kind === 'reference' && !bookmarks.has(run.bookmark));
      expect(dangling).toEqual([]);
    }
  });

  it('names in its provenance hashes that anyone can make again from the library’s text', () => {
    const { provenance } = model();
    const [row] = provenance.rows;
    const text = shippedClauses.texts.en?.clauses.definitions;
    if (!text) throw new Error('no definitions');
    expect(row?.[2]?.[0]).toContain(`en ${sha256(clauseHashText(text, 'usual'))}`);
    expect(provenance.notes.flat().join(' ')).toContain('SHA-256');
  });

  it('prints an unanswered blank as its label, and text of the record as text', () => {
    const runs = model().clauses.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((each) => each.runs[0] ?? []),
    );
    expect(runs).toContainEqual({ kind: 'value', text: 'Fictional <partner> & Sons' });
    expect(runs).toContainEqual({ kind: 'blank', text: '[E-mail for reports: to be completed]' });
  });

  it('holds a date that is none, and a period without a number, to be missing', () => {
    const written = { 'agreement-end': '2027-02-31', 'report-within': 'soon', 'update-days': '٣٠' };
    const plan = planAnnex(sources({ endsOn: '2027-12-31' }), options({ values: written }));
    if (!plan.ok) throw new Error(plan.error.message);
    expect(plan.value.missing.placeholders).toEqual(
      expect.arrayContaining(['agreement-end', 'report-within']),
    );
    // Given under the name that the blank had in an older library.
    expect(plan.value.missing.placeholders).not.toContain('update-every');
    const held = (id: string) =>
      buildAnnexPreview(plan.value, sha256).placeholders.find((blank) => blank.id === id);
    expect(held('agreement-end')).toMatchObject({ kind: 'date', raw: null, value: null });
    expect(held('update-every')).toMatchObject({ kind: 'period', raw: '30d', value: '30 calendar days' });
    const runs = buildAnnexModel(plan.value, production).clauses.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((each) => each.runs[0] ?? []),
    );
    expect(runs).toContainEqual({ kind: 'blank', text: '[Time to report: to be completed]' });
  });

  it('shows a date of the record as it is kept beside how it is printed', () => {
    const plan = planAnnex(sources({ endsOn: '2027-12-31' }), options());
    const shown = plan.ok ? buildAnnexPreview(plan.value, sha256).placeholders : [];
    expect(shown.find(({ id }) => id === 'agreement-end')).toMatchObject({
      raw: '2027-12-31',
      value: '31 December 2027',
    });
  });

  it('says which language prevails: the agreement’s where it is among them, else none until a person chooses', () => {
    expect(model().prevailing).toEqual([
      expect.stringContaining('prevails: [Prevailing language: to be completed]'),
      expect.stringContaining('[اللغة المعتمدة عند الاختلاف: يُستكمل]'),
    ]);
    const french = sources({ languages: ['en', 'ar', 'fr'], prevailing: 'fr' });
    expect(missing({}, french)).toMatchObject({ prevailing: true });
    expect(missing({ prevailing: 'en' }, french)).toMatchObject({ prevailing: false });
    expect(model({ prevailing: 'en' }, french).prevailing?.[0]).toContain('prevails: English');
    // What the agreement says can't be chosen away.
    const says = sources({ languages: ['en', 'ar'], prevailing: 'ar' });
    expect(model({ prevailing: 'en' }, says).prevailing?.[0]).toContain('prevails: Arabic');
    expect(planAnnex(french, options({ prevailing: 'zh' }))).toMatchObject({
      ok: false,
      error: { code: 'LANGUAGE_NOT_AVAILABLE' },
    });
    const arabic = model({}, sources({ languages: ['en', 'ar'], prevailing: 'ar' }));
    expect(arabic.prevailing?.[0]).toContain('prevails: Arabic');
    expect(model({ languages: ['en'] }).prevailing).toBeNull();
  });

  it('leaves out the plan of a partner of full capacity, and says why', () => {
    const plan = planAnnex(sources({}, { rating: 'full' }), options({ set: 'enhanced' }));
    expect(plan.ok && plan.value.left.map(({ clause, because }) => [clause, because])).toEqual([
      ['capacity-plan', 'rating'],
      ['plan-reports', 'rating'],
      ['capacity-conditions', 'rating'],
    ]);
  });

  it('makes obligations of the plan’s open actions where the set has the plan, and only there', () => {
    const action = {
      reference: 'SS-0001/A1',
      fields: {
        standard: 'CS3',
        title: 'Ask for references',
        dueOn: '2026-06-30',
        verification: 'Three files seen',
        supportedBy: ['UN-Demo', 'UNFPA'],
      },
    } as unknown as AnnexSources['plan']['actions'][number];
    const planned = sources(
      {},
      {
        rating: 'medium',
        plan: {
          actions: [action],
          deadline: '2026-08-31',
          wordsOf: ({ fields }, language) =>
            language === 'ar' ? { ...fields, title: 'طلب إفادات', verification: 'ثلاثة ملفات' } : fields,
        },
      },
    );
    expect(
      model({ set: 'enhanced' }, planned).schedule?.rows.map((row) => row.map(([first]) => first)),
    ).toEqual([
      ['CS3: Ask for references (SS-0001/A1)', '30 June 2026', 'Three files seen', 'UN-Demo, UNFPA'],
    ]);
    // Each column says it in its own language.
    expect(
      model({ set: 'enhanced' }, planned).schedule?.rows.map((row) => row.map(([, second]) => second)),
    ).toEqual([['CS3: طلب إفادات (SS-0001/A1)', '30 حزيران/يونيه 2026', 'ثلاثة ملفات', 'UN-Demo, UNFPA']]);
    expect(model({ set: 'standard' }, planned).schedule).toBeNull();
    expect(model({ set: 'enhanced' }, sources({}, { rating: 'medium' })).schedule).toBeNull();
  });

  it('lists the channels whose readers may learn the content, and has a place to sign for every party', () => {
    const annex = model(
      {
        variants: { ...wording, reporting: 'head-of-office' },
        values: { 'reporting-contact': 'Head of office', 'reporting-email': 'psea@office.example' },
      },
      sources({ parties: ['Third party'] }, { defaults: { 'local-channel': 'Hotline 123' } }),
    );
    expect(annex.channels?.rows.map(([, contact]) => contact?.[0])).toEqual([
      'Head of office · psea@office.example',
      'Hotline 123',
    ]);
    // Where the office is told that there is a report and no more, nobody is sent there with one.
    const quiet = model({
      values: { 'reporting-contact': 'Head of office', 'investigation-contact': 'Investigation office' },
    });
    expect(quiet.channels?.rows.map(([, contact]) => contact?.[0])).toEqual(['Investigation office']);
    expect(model().channels).toBeNull();
    expect(annex.signatures?.parties.map(({ heading }) => heading[0])).toEqual([
      'For UN-Demo',
      'For Fictional <partner> & Sons',
      'For Third party',
    ]);
    expect(model({ form: 'clauses' })).toMatchObject({ channels: null, schedule: null, signatures: null });
  });

  it('is the same for the same input, and its hash changes with a single word', () => {
    expect(model()).toEqual(model());
    const other = model({ values: { 'reporting-email': 'psea@office.example' } });
    expect(other.textHash).not.toBe(model().textHash);
    expect(model({ values: { 'reporting-email': '' } }).textHash).toBe(model().textHash);
  });
});
