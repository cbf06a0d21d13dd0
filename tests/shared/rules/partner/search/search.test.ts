import { describe, expect, test } from 'vitest';
import { search, searchKey } from '../../../../../shared/rules/partner/search/search.ts';

const rows = [
  ['Hope for Rural Women Association', 'HRWA', '0002500101'],
  ['Association Espoir et Développement', 'AED', '0002500102'],
  ['جمعية النور للتنمية المحلية', 'النور', '0002500103'],
  ['社区减灾与妇女发展中心', 'CDRW', '0002500104'],
  ['Фонд «Безопасный город»', 'ФБГ', '0002500106'],
  ['Relief Bridge International', 'RBI', '0002500107'],
  ['Coopérative des Femmes de l’Aïr', 'CFA', '0002500113'],
  ['Rural Hope', null, null],
].map((texts) => ({ name: texts[0]!, searchKey: searchKey(texts) }));

const found = (query: string) => search(rows, query).map(({ name }) => name);

describe('search', () => {
  test.each([
    ['accents left out', 'developpement', 'Association Espoir et Développement'],
    ['another case', 'RELIEF bridge', 'Relief Bridge International'],
    ['part of a word', 'eloppe', 'Association Espoir et Développement'],
    ['an acronym with dots', 'A.E.D.', 'Association Espoir et Développement'],
    ['the end of a vendor number', '2500113', 'Coopérative des Femmes de l’Aïr'],
    ['Arabic without hamza and with another ya', 'التنميه المحلیة', 'جمعية النور للتنمية المحلية'],
    ['Chinese inside a name', '妇女', '社区减灾与妇女发展中心'],
    ['traditional Chinese', '婦女發展', '社区减灾与妇女发展中心'],
    ['Cyrillic in Latin letters', 'bezopasny gorod', 'Фонд «Безопасный город»'],
    ['a straight apostrophe', "l'air", 'Coopérative des Femmes de l’Aïr'],
    ['a letter missing', 'asociation espoir', 'Association Espoir et Développement'],
    ['a letter too many', 'reliief', 'Relief Bridge International'],
    ['a letter wrong', 'relixf', 'Relief Bridge International'],
    ['two letters exchanged', 'breif bridge', null],
    ['two letters exchanged in a word of five', 'bridge relief', 'Relief Bridge International'],
    ['neighbours exchanged', 'birdge', 'Relief Bridge International'],
  ])('forgives %s', (_what, query, name) => {
    expect(found(query)).toEqual(name ? [name] : []);
  });

  test('asks for every word', () => {
    expect(found('hope women')).toEqual(['Hope for Rural Women Association']);
    expect(found('hope barrio')).toEqual([]);
  });

  test('puts the name that begins so first', () => {
    expect(found('rural hope')).toEqual(['Rural Hope', 'Hope for Rural Women Association']);
    expect(found('rural')).toEqual(['Rural Hope', 'Hope for Rural Women Association']);
  });

  test('does not forgive errors in short words', () => {
    expect(found('hrwb')).toEqual([]);
  });

  test('returns everything for an empty query', () => {
    expect(found('  «» ')).toHaveLength(rows.length);
  });

  test('does not match across two names of one row', () => {
    expect(found('association hrwa')).toHaveLength(1);
    expect(found('associationhrwa')).toEqual([]);
  });
});
