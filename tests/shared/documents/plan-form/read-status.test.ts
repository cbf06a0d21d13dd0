import { describe, expect, it } from 'vitest';
import { planFormMessages, reportRow } from '../../../../shared/documents/plan-form/plan-form-messages.ts';
import { readStatus } from '../../../../shared/documents/plan-form/status-words.ts';
import { planFormTexts } from '../../../../shared/documents/plan-form/text/plan-form-texts.ts';

describe('the status of an action', () => {
  it('is read by the words of the list in every language of the workbook', () => {
    for (const { statuses } of Object.values(planFormTexts))
      for (const [status, word] of Object.entries(statuses)) expect(readStatus(word)).toBe(status);
  });

  it('is read as people write it in the six languages of the UN', () => {
    const written: [text: string, status: string][] = [
      [' DONE ', 'done-by-partner'],
      ['Terminé', 'done-by-partner'],
      ['en curso', 'in-progress'],
      ['не начато', 'not-started'],
      ['已完成', 'done-by-partner'],
      ['انجز', 'done-by-partner'],
      ['not-started', 'not-started'],
      ['Vérifié', 'verified'],
      ['cancelled', 'dropped'],
    ];
    expect(written.map(([text]) => readStatus(text))).toEqual(written.map(([, status]) => status));
  });

  it('is not guessed', () => {
    for (const text of ['', '50 %', 'yes', 'almost done', 'not done', 'nearly', '?'])
      expect(readStatus(text)).toBeNull();
  });
});

describe('what the report says', () => {
  it('fills every placeholder of every message', () => {
    for (const code of Object.keys(planFormMessages) as (keyof typeof planFormMessages)[]) {
      const { message } = reportRow('file', 'same', code, {
        cell: 'B2',
        action: 'SS-1/A1',
        value: 'x',
        recorded: 'y',
      });
      expect(message).not.toMatch(/[{}]/);
    }
  });
});
