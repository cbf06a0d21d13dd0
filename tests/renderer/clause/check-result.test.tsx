import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { CheckResult } from '../../../renderer/features/clause/check/CheckResult.tsx';
import { FindingList } from '../../../renderer/features/clause/check/FindingList.tsx';
import { startText, wholeText } from '../../../renderer/text/text.ts';
import type { Deviation } from '../../../shared/record/shapes/agreement.ts';
import type { ContractAccount, Finding } from '../../../shared/record/shapes/contract-account.ts';

beforeAll(async () => {
  await startText('en');
  await wholeText();
});

const finding = (kind: Finding['kind'], more: Partial<Finding> = {}): Finding => ({
  kind,
  place: null,
  language: null,
  what: '',
  words: [],
  count: 1,
  ...more,
});
const deviation = (kind: Deviation['kind'], title: string, words: Deviation['words'] = []): Deviation => ({
  kind,
  clause: null,
  language: 'en',
  title,
  words,
});
const account = (findings: readonly Finding[]): ContractAccount => ({
  basis: 'annex',
  choices: [],
  whole: true,
  words: { read: 1, unchanged: 0, changed: 0, notOurs: 1, beside: 0, unseen: 0 },
  findings: [...findings],
});
const shown = (element: React.ReactNode) =>
  renderToStaticMarkup(<MantineProvider>{element}</MantineProvider>);
const list = (findings: readonly Finding[]) => shown(<FindingList findings={findings} />);
const orderOf = (html: string, texts: readonly string[]) =>
  texts.map((text) => [html.indexOf(text), text] as const).toSorted(([a], [b]) => a - b);

describe('what stands beside the clauses', () => {
  it('is nothing where nothing was found', () => {
    expect(list([])).not.toContain('Beside the clauses');
  });

  it('names each finding with its place and its words, and what was not compared last', () => {
    const place = { part: 'footer', number: 2, paragraph: null, after: null } as const;
    const html = list([
      finding('beside', { words: [{ op: 'added', text: 'Whereas the parties.' }] }),
      finding('unread', { place, what: 'picture' }),
      finding('not-ours', { words: [{ op: 'added', text: 'Clauses 3 to 15 do not bind.' }] }),
    ]);
    expect(html).toContain('footer of section 2');
    expect(html).toContain('A picture. Look at it in the contract.');
    const order = orderOf(html, ['A picture', 'Clauses 3 to 15 do not bind.', 'Whereas the parties.']);
    expect(order.map(([, text]) => text)).toEqual([
      'A picture',
      'Clauses 3 to 15 do not bind.',
      'Whereas the parties.',
    ]);
    expect(order[0]?.[0]).toBeGreaterThan(0);
  });

  it('gives each line its own direction, with its signs around it', () => {
    const words = [{ op: 'added', text: 'Signatures\nالتوقيعات\n(1) Date' }] as const;
    const html = list([finding('not-ours', { words: [...words] })]);
    const lines = html.match(/<span [^>]*dir="(?:ltr|rtl)"[^>]*><ins.*?<\/ins><\/span>/g) ?? [];
    expect(lines.map((line) => /dir="(\w+)"/.exec(line)?.[1])).toEqual(['ltr', 'rtl', 'ltr']);
    for (const line of lines) {
      expect(line).toMatch(/\[\+<\/span>[^<[]+<span aria-hidden="true">\]/);
      // What was put in is set apart with the direction of its own words.
      expect(/<ins dir="(\w+)"/.exec(line)?.[1]).toBe(/dir="(\w+)"/.exec(line)?.[1]);
    }
  });

  it('says of a hash that it is another one, not which of its letters are', () => {
    const words = [
      { op: 'same', text: 'Hash: 54' },
      { op: 'removed', text: '60ec4f5e0c52f1be0dd0f1be0dd0f1be0d' },
      { op: 'added', text: '11ec4f5e0c52f1be0dd0f1be0dd0f1be0d' },
      { op: 'same', text: '. End.' },
    ] as const;
    const html = list([finding('changed', { words: [...words] })]);
    expect(html).toContain('Hash: ');
    expect(html).toContain('another hash');
    expect(html).toContain('. End.');
    expect(html).not.toMatch(/[0-9a-f]{30}/);
  });

  it('folds a long text after its first lines, and says how many follow', () => {
    const text = Array.from({ length: 40 }, (_, line) => `Line ${line + 1}.`).join('\n');
    const html = list([finding('not-ours', { words: [{ op: 'added', text }] })]);
    const [open = '', folded = ''] = html.split('<details>');
    expect(open).toContain('Line 8.');
    expect(open).not.toContain('Line 9.');
    expect(folded).toContain('32 more lines');
    expect(folded).toContain('Line 40.');
  });

  it('folds nothing of a text in which something was changed', () => {
    const text = Array.from({ length: 40 }, (_, line) => `Line ${line + 1}.`).join('\n');
    const html = list([
      finding('changed', {
        words: [
          { op: 'same', text },
          { op: 'added', text: ' Not binding.' },
        ],
      }),
    ]);
    expect(html).toContain('Not binding.');
    expect(html).not.toContain('<details>');
  });
});

describe('the result of a check', () => {
  const deviations = [
    deviation('unchanged', 'Definitions'),
    deviation('added', 'Vehicles', [{ op: 'added', text: 'Vehicles\nAll may.' }]),
    deviation('missing', 'Training', [{ op: 'removed', text: 'Training\nAll are trained.' }]),
    deviation('changed', 'Vetting', [
      { op: 'same', text: 'Vetting\nWe ' },
      { op: 'added', text: 'never' },
      { op: 'same', text: ' ask.' },
    ]),
  ];
  const html = () =>
    shown(
      <CheckResult
        check={{
          deviations,
          account: account([
            finding('not-ours', { words: [{ op: 'added', text: 'Provenance of the text' }] }),
            finding('moved', { language: 'en', what: 'Reporting stands after Survival' }),
          ]),
        }}
      />,
    );

  it('tells the clauses first, then what is beside them, and folds what is unchanged at the end', () => {
    const texts = [
      'Not every word',
      'Vetting',
      'Training',
      'Reporting stands after Survival',
      'Vehicles',
      'Provenance of the text',
      '1 unchanged clause',
      'Definitions',
    ];
    expect(orderOf(html(), texts).map(([, text]) => text)).toEqual(texts);
    expect(html()).toMatch(/<details(?: [^>]*)?><summary>1 unchanged clause/);
  });

  it('says a title once, and every word of a clause', () => {
    expect(html().split('Training').length - 1).toBe(1);
    expect(html()).toContain('All are trained.');
  });

  it('never calls clean what has a finding or a clause that differs', () => {
    expect(shown(<CheckResult check={{ deviations, account: account([]) }} />)).toContain('Not every word');
    const whole = [deviation('unchanged', 'Definitions')];
    const struck = account([finding('struck')]);
    expect(shown(<CheckResult check={{ deviations: whole, account: struck }} />)).toContain('Not every word');
    expect(shown(<CheckResult check={{ deviations: whole, account: account([]) }} />)).toContain(
      'Every word that was read is ours and unchanged',
    );
  });
});
