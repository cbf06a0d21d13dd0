import { describe, expect, it } from 'vitest';
import { readBlank } from '../../../../shared/documents/annex/read-blank.ts';

describe('what is given for a blank', () => {
  it.each([
    ['text', '  at signature ', 'at signature'],
    ['text', '   ', null],
    ['date', '2028-02-29', '2028-02-29'],
    ['date', '2027-02-29', null],
    ['date', '2027-02-31', null],
    ['date', '1/2/2027', null],
    ['date', 'at signature', null],
    ['date', '٢٠٢٧-٠٢-٠١', '2027-02-01'],
    ['days', ' 30 ', '30'],
    ['days', '٣٠', '30'],
    ['days', '030', '30'],
    ['days', '1', '1'],
    ['days', '3650', '3650'],
    ['days', '0', null],
    ['days', '3651', null],
    ['days', '2.5', null],
    ['days', '-2', null],
    ['days', '30 days', null],
    ['days', 'soon', null],
    ['years', '5', '5'],
    ['years', '101', null],
    ['years', 'five', null],
  ] as const)('of kind %s, %j, is read as %j', (kind, text, read) => {
    expect(readBlank(kind, text)).toBe(read);
  });
});
