import { describe, expect, it } from 'vitest';
import { type ContactRow, findContacts } from '../../../../../shared/rules/partner/search/find-contacts.ts';

const row = (
  id: string,
  name: string,
  contacts: readonly (readonly [string, string, string])[],
): ContactRow => ({
  id,
  reference: `SS-${id}-EX`,
  name,
  alike: { contacts: contacts.map(([who, title, email]) => ({ name: who, title, email })) },
});

const rows = [
  row('1', 'Hope Example', [
    ['Aïssatou Exemple', 'Focal point', 'a.exemple@hope.example'],
    ['Director Example', 'Director', ''],
  ]),
  row('2', 'Bridge Example', [['سارة مثال', 'منسقة', 'sara@bridge.example']]),
  row('3', 'Silent Example', []),
];
const names = (words: string) => findContacts(rows, words).map(({ name }) => name);

describe('people at partners', () => {
  it('are found by name, title or address, accents and typing errors forgiven, with their partner', () => {
    expect(names('aissatou')).toEqual(['Aïssatou Exemple']);
    expect(names('exemple focal')).toEqual(['Aïssatou Exemple']);
    expect(names('sara@bridge')).toEqual(['سارة مثال']);
    expect(names('directer')).toEqual(['Director Example']);
    expect(findContacts(rows, 'منسقة')[0]?.partner).toEqual({
      id: '2',
      reference: 'SS-2-EX',
      name: 'Bridge Example',
    });
  });

  it('are not found by nothing, nor by words that nobody has', () => {
    expect(names('')).toEqual([]);
    expect(names('  ')).toEqual([]);
    expect(names('nobody at all')).toEqual([]);
  });
});
