import { describe, expect, it } from 'vitest';
import { passphraseStrength } from '../../../../shared/record/workspace/passphrase-strength.ts';

describe('how hard a passphrase is to guess', () => {
  it('is not asked below twelve characters, as people count them', () => {
    expect(passphraseStrength('elevenchars')).toBe('short');
    expect(passphraseStrength('ééééééééééé')).toBe('short');
  });

  it.each([
    'Password1234',
    'P@ssw0rd2026!',
    'qwertyuiop12',
    'aaaaaaaaaaaaaaa',
    '123456789012',
    'abcabcabcabcabc',
    'Unicef-PSEA-2026',
    'password password password',
    'letmein letmein',
  ])('is nothing where everybody tries it first: %s', (passphrase) => {
    expect(passphraseStrength(passphrase)).toBe('common');
  });

  it.each(['tram vivid 88', 'Kivu-lanterns', 'مصباح القارب'])('is fair: %s', (passphrase) => {
    expect(passphraseStrength(passphrase)).toBe('fair');
  });

  it.each(['nine boats upon a lake', 'clé à garder précieusement', 'sept lampes au quai'])(
    'is good with several words: %s',
    (passphrase) => {
      expect(passphraseStrength(passphrase)).toBe('good');
    },
  );
});
