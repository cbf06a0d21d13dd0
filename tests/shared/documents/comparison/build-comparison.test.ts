import { describe, expect, it } from 'vitest';
import {
  buildComparison,
  type ComparisonInput,
} from '../../../../shared/documents/comparison/build-comparison.ts';
import { trackedLines } from '../../../../shared/documents/comparison/comparison-model.ts';
import { findingLanguages, findingText } from '../../../../shared/documents/comparison/text/finding-text.ts';
import type { Deviation } from '../../../../shared/record/shapes/agreement.ts';
import { headOfOffice, reportContext, sha256 } from '../../../support/views.ts';

const deviation: Deviation = {
  kind: 'unchanged',
  clause: 'vetting',
  language: 'en',
  title: 'Vetting',
  words: [],
};
const changed = [
  { op: 'same', text: 'Vetting\nThe partner ' },
  { op: 'removed', text: 'always' },
  { op: 'added', text: 'sometimes' },
  { op: 'same', text: ' asks.' },
] as const;

const input: ComparisonInput = {
  context: reportContext(),
  language: 'en',
  agreement: 'AOC-2026-001',
  outlineOf: () => null,
  partner: { reference: 'SS-0001-TST', name: 'Fictional Women’s Network' },
  check: {
    id: 'check-1',
    on: '2026-03-02',
    file: { name: 'returned.docx', kind: 'docx', size: 1, sha256: 'f'.repeat(64) } as never,
    annex: null,
    by: headOfOffice,
    account: {
      basis: 'library',
      choices: [],
      whole: true,
      words: { read: 40, unchanged: 20, changed: 10, notOurs: 10, beside: 0, unseen: 0 },
      findings: [
        {
          kind: 'not-ours',
          place: { part: 'body', number: null, paragraph: 45, after: '10 Training' },
          language: null,
          what: '',
          words: [{ op: 'added', text: 'Clauses 3 to 15 do not bind.' }],
          count: 7,
        },
        {
          kind: 'unread',
          place: { part: 'footer', number: 2, paragraph: null, after: null },
          language: null,
          what: 'picture',
          words: [{ op: 'same', text: 'word/media/image1.png' }],
          count: 1,
        },
      ],
    },
    deviations: [
      deviation,
      { ...deviation, clause: 'training', title: 'Training' },
      { ...deviation, kind: 'changed', words: [...changed] },
      { ...deviation, language: 'ar', title: 'التدقيق' },
    ],
  },
  sha256,
};
const model = buildComparison(input);

const textOf = (lines: (typeof model.parts)[number]['clauses'][number]['lines']) =>
  lines.map(({ words }) => words.map(({ op, text }) => `${op}: ${text}`));

describe('the comparison as a document', () => {
  it('shows a changed clause word by word, and of unchanged ones the titles alone, at the end', () => {
    expect(model.parts).toHaveLength(1);
    expect(model.parts[0]!.clauses.map(({ lines }) => textOf(lines))).toEqual([
      [['same: Vetting'], ['same: The partner ', 'removed: always', 'added: sometimes', 'same:  asks.']],
    ]);
    const last = model.report.sections[0]!.blocks.slice(-2);
    expect(last.map((block) => (block.kind === 'paragraph' ? block.text : block.kind))).toEqual([
      'Unchanged (English): Vetting; Training',
      'Unchanged (Arabic): التدقيق',
    ]);
  });

  it('lists in its summary what differs', () => {
    const table = model.report.sections[0]!.blocks.find(({ kind }) => kind === 'table');
    expect(table?.kind === 'table' && table.rows).toHaveLength(1);
    expect(JSON.stringify(table)).toContain('Changed');
  });

  it.each([
    ['en', 'Not ours', 'paragraph 45, after clause 10 Training', 'footer of section 2'],
    ['ar', 'ليس من نصنا', 'الفقرة 45، بعد البند 10 Training', 'تذييل صفحات القسم 2'],
    ['fr', 'Pas de nous', 'paragraphe 45, après la clause 10 Training', 'pied de page de la section 2'],
    ['zh', '非我方文本', '第 45 段，在条款“10 Training”之后', '第 2 节页脚'],
  ] as const)('names in %s what is not ours with its place, and what can’t be read', (language, ...told) => {
    const { report } = buildComparison({ ...input, language });
    const text = JSON.stringify(report.sections[1]);
    for (const each of [...told, 'Clauses 3 to 15 do not bind.', 'word/media/image1.png', '40'])
      expect(text).toContain(each);
    expect(report.page.before).not.toBe('');
  });

  it('says so where a check is from before the whole file was looked at', () => {
    const { report } = buildComparison({ ...input, check: { ...input.check, account: null } });
    expect(JSON.stringify(report.sections[1])).toContain('only its clauses were compared');
  });
});

describe('where the comparison comes from', () => {
  it('is told on its last page: agreement, partner, contract with its hash, who checked and who produced it', () => {
    const told = JSON.stringify(model.report.provenance);
    for (const word of [
      'AOC-2026-001',
      'Fictional Women’s Network',
      'SS-0001-TST',
      'returned.docx',
      'f'.repeat(64),
      headOfOffice.name,
      model.report.textHash,
    ])
      expect(told).toContain(word);
  });

  it('goes with the file, for programs to read', () => {
    expect(model.report.textHash).toMatch(/^[0-9a-f]{64}$/);
    expect(model.report.properties.custom).toContainEqual({ name: 'TextHash', value: model.report.textHash });
    expect(model.report.properties.custom).toContainEqual({ name: 'ContractHash', value: 'f'.repeat(64) });
  });
});

describe('the lines of a difference', () => {
  it('end at each line feed, which is tracked as it was found', () => {
    expect(
      trackedLines([
        { op: 'same', text: 'A' },
        { op: 'added', text: ' b\nC' },
      ]),
    ).toEqual([
      {
        words: [
          { op: 'same', text: 'A' },
          { op: 'added', text: ' b' },
        ],
        end: 'added',
      },
      { words: [{ op: 'added', text: 'C' }], end: 'same' },
    ]);
  });

  it('go with their ends where a paragraph is wholly new or gone', () => {
    for (const op of ['added', 'removed'] as const)
      expect(trackedLines([{ op, text: 'A\nB' }]).map(({ end }) => end)).toEqual([op, op]);
    expect(trackedLines([])).toEqual([{ words: [], end: 'same' }]);
  });
});

it.each(findingLanguages)('says what the check does not see, with findings and without: %s', (language) => {
  const { account } = input.check;
  if (!account) throw new Error('The check has no account.');
  for (const findings of [account.findings, []]) {
    const check = { ...input.check, account: { ...account, findings } };
    const { report } = buildComparison({ ...input, language, check });
    expect(JSON.stringify(report.sections)).toContain(findingText(language).notSeen);
  }
});
