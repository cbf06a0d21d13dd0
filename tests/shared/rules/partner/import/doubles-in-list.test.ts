import { describe, expect, it } from 'vitest';
import type { ReadSheet } from '../../../../../shared/ground/sheet/sheet.ts';
import { emptyPartnerFields } from '../../../../../shared/record/shapes/partner.ts';
import { proposeMapping } from '../../../../../shared/rules/partner/import/match-columns.ts';
import { previewImport } from '../../../../../shared/rules/partner/import/preview-import.ts';
import type { ExistingPartner } from '../../../../../shared/rules/partner/search/duplicate-index.ts';

/** What the last row of a list is told to be like, and whether it waits for a decision. */
function lastRowOf(text: string, register: readonly ExistingPartner[] = []) {
  const rows = text
    .split('\n')
    .map((line) => line.split(';').map((cell) => ({ kind: 'text', text: cell }) as const));
  const list: ReadSheet = { name: 'List', hidden: false, rows };
  const row = previewImport(list, proposeMapping(list)!, register).rows.at(-1)!;
  return {
    action: row.action,
    because: row.duplicates.map(({ id, reasons }) => [id, ...reasons.map(({ code }) => code)].join(' ')),
  };
}

const known = (fields: Partial<ExistingPartner> & { name: string }): ExistingPartner => ({
  ...emptyPartnerFields,
  id: 'p-1',
  country: 'KE',
  ...fields,
});

describe('rows of one list that may be one organisation', () => {
  it.each([
    [
      'one number of the portal in two spellings',
      'Partner;Country;UNPP ID\nFictional Sea Watch;KE;UNPP-0044\nWavuvi Wetu;KE;unpp 0044',
      'decide',
      ['row:2 same-portal-number'],
    ],
    [
      'one IATI identifier, in French',
      'Partenaire;Pays;Identifiant IATI\nRive Bleue;Tchad;TD-NGO-0077\nEau pour tous;Tchad;td-ngo-0077',
      'decide',
      ['row:2 same-iati-identifier'],
    ],
    [
      'an acronym below its name, in Spanish',
      'Organización;País\nAlianza Ribera Azul;Colombia\nARA;Colombia',
      'decide',
      ['row:2 name-is-initials'],
    ],
    [
      'an acronym above its name, in Russian',
      'Организация;Страна\nФСП;Кыргызстан\nФонд светлого пути (ФСП);Кыргызстан',
      'decide',
      ['row:2 name-is-acronym'],
    ],
    [
      'one number of the portal in two countries, which offices of one organisation share',
      'Partner;Country;UNPP ID\nFictional Sea Watch;KE;UNPP-0044\nWavuvi Wetu;SO;UNPP-0044',
      'create',
      ['row:2 same-portal-number other-country'],
    ],
    [
      'one acronym in two countries',
      'Organización;País\nAlianza Ribera Azul;Colombia\nARA;Perú',
      'create',
      [],
    ],
  ])('%s', (_, text, action, because) => {
    expect(lastRowOf(text)).toEqual({ action, because });
  });
});

describe('a row and a partner of the register', () => {
  it('share a number of the portal', () => {
    const partner = known({ name: 'Wavuvi Wetu', unppNumber: '0044' });
    expect(lastRowOf('Partner;Country;UNPP ID\nFictional Sea Watch;KE;0044', [partner])).toEqual({
      action: 'decide',
      because: ['p-1 same-portal-number'],
    });
  });

  it('are called by an acronym and by what it stands for', () => {
    const partner = known({ name: 'FSW' });
    expect(lastRowOf('Partner;Country\nFictional Sea Watch;KE', [partner])).toEqual({
      action: 'decide',
      because: ['p-1 name-is-initials'],
    });
  });
});
