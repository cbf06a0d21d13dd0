import { expect, it } from 'vitest';
import { incompleteSheet } from '../../../../shared/documents/seal/incomplete-sheet.ts';
import { sealSheet } from '../../../../shared/documents/seal/seal-sheet.ts';

const seal = { text: 'AB12-CD34', entries: 1 };

it('tells of a seal in six languages, each whole: when, over how much, how to keep and how to check it', () => {
  const [first, ...parts] = sealSheet(seal, '2026-03-01').trimEnd().split('\n\n\n');
  expect(first).toBe('AB12-CD34');
  expect(parts).toHaveLength(6);
  for (const [at, taken] of [
    'Taken on 1 March 2026; entries covered: 1.',
    'Pris le 1er mars 2026\u202f; entrées couvertes\u00a0: 1.',
    'Tomado el 1 de marzo de 2026; entradas incluidas: 1.',
    'أُخذ في 1 آذار/مارس 2026، وعدد القيود التي يشملها: 1.',
    'Наложена 1 марта 2026, записей: 1.',
    '制作日期：2026年3月1日；涵盖条目：1 个。',
  ].entries()) {
    const lines = parts[at]?.split('\n\n') ?? [];
    expect(lines[1]).toBe(taken);
    expect(lines).toHaveLength(5);
    expect(lines[4]).toBe('    psea workspace check --seal AB12-CD34');
  }
});

it('warns in six languages that a backup lacks documents, with their number', () => {
  const parts = incompleteSheet(3, '2026-11-21').trimEnd().split('\n\n\n');
  expect(parts).toHaveLength(6);
  for (const part of parts) expect(part.split('\n\n')[1]).toMatch(/2026.*3/s);
  expect(new Set(parts).size).toBe(6);
});
