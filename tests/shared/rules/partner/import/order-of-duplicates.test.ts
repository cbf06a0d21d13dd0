import { describe, expect, test } from 'vitest';
import type { ReadSheet } from '../../../../../shared/ground/sheet/sheet.ts';
import { emptyPartnerFields } from '../../../../../shared/record/shapes/partner.ts';
import { proposeMapping } from '../../../../../shared/rules/partner/import/match-columns.ts';
import { previewImport } from '../../../../../shared/rules/partner/import/preview-import.ts';

const list: ReadSheet = {
  name: 'List',
  hidden: false,
  rows: [
    ['Name', 'Country'],
    ['Fictional Water Trust of the River', 'Kenya'],
    ['Fictional Water Trust of the River', 'Kenya'],
  ].map((row) => row.map((text) => ({ kind: 'text', text }) as const)),
};

/** What the second row is shown as a likely double of. */
function shown(...register: [id: string, name: string][]) {
  const existing = register.map(([id, name]) => ({
    ...emptyPartnerFields,
    id,
    name,
    country: 'KE',
  }));
  const preview = previewImport(list, proposeMapping(list)!, existing);
  return preview.rows[1]?.duplicates.map(({ kind, score }) => ({ kind, score })) ?? [];
}

describe('likely doubles of a row', () => {
  test('come with the most likely first, though the other is in the register', () => {
    const found = shown(['p-1', 'Fictional Water Trust of River']);
    expect(found.map(({ kind }) => kind)).toEqual(['row', 'existing']);
    expect(found[0]!.score).toBeGreaterThan(found[1]!.score);
  });

  test('come with the partner of the register first when both are as likely', () => {
    const found = shown(['p-1', 'Fictional Water Trust of the River']);
    expect(found.map(({ kind }) => kind)).toEqual(['existing', 'row']);
    expect(found[0]!.score).toBe(found[1]!.score);
  });
});
