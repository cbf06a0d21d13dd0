import { describe, expect, test } from 'vitest';
import {
  countries,
  countryName,
  findCountry,
  isCountryCode,
  suggestCountry,
} from '../../../../shared/ground/countries/countries.ts';

const languages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'];

test('the list is ISO 3166-1, each code once, and XK', () => {
  expect(countries).toHaveLength(250);
  expect(new Set(countries.map(({ code }) => code)).size).toBe(250);
  expect(new Set(countries.map(({ alpha3 }) => alpha3)).size).toBe(250);
  expect(
    countries.filter(
      ({ code }) => !new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code),
    ),
  ).toEqual([]);
  expect(isCountryCode('CD')).toBe(true);
  expect(isCountryCode('ZZ')).toBe(false);
});

test('every country is found by its code and by its name in the six languages', () => {
  for (const { code, alpha3 } of countries) {
    const found = [code, alpha3, ...languages.map((language) => countryName(code, language))].map(
      findCountry,
    );
    expect(new Set(found), code).toEqual(new Set([code]));
  }
});

test.each([
  ['RDC', 'CD'],
  ['R.D.C.', 'CD'],
  ['DRC', 'CD'],
  ['Congo (DRC)', 'CD'],
  ['République démocratique du Congo', 'CD'],
  ['republique democratique du congo ', 'CD'],
  ['Congo', 'CG'],
  ['Kyrgyzstan', 'KG'],
  ['Киргизия', 'KG'],
  ['Palestine', 'PS'],
  ['oPt', 'PS'],
  ['فلسطين', 'PS'],
  ['Syria', 'SY'],
  ['سوريا', 'SY'],
  ['Tanzania', 'TZ'],
  ['Ivory Coast', 'CI'],
  ["Côte d'Ivoire", 'CI'],
  ['The Gambia', 'GM'],
  ['Viet Nam', 'VN'],
  ['Turkey', 'TR'],
  ['刚果（金）', 'CD'],
  ['臺灣', 'TW'],
  ['Estados Unidos', 'US'],
  ['Niger', 'NE'],
  ['Nigeria', 'NG'],
])('%s is %s', (text, code) => {
  expect(findCountry(text)).toBe(code);
});

describe('what is not a country', () => {
  test('is not guessed', () => {
    expect(['Korea', 'Kivu', 'South Soudann', '', '—'].map(findCountry)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test('is suggested where one country is a typing error away', () => {
    expect([suggestCountry('Colmbia'), suggestCountry('Keniya'), suggestCountry('Kivu')]).toEqual([
      'CO',
      'KE',
      null,
    ]);
  });
});

test('names are the UN wording', () => {
  expect(countryName('PS', 'en')).toBe('State of Palestine');
  expect(countryName('PS', 'fr')).toBe('État de Palestine');
  expect(countryName('CD', 'fr-FR')).toBe('République démocratique du Congo');
  expect(countryName('SY', 'ru')).toBe('Сирийская Арабская Республика');
  expect(countryName('NE', 'es')).toBe('Níger');
  expect(countryName('TR', 'en')).toBe('Türkiye');
});
