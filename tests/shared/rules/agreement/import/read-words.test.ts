import { describe, expect, it } from 'vitest';
import { readAgreementType } from '../../../../../shared/rules/agreement/import/read-agreement-type.ts';
import { readCurrency } from '../../../../../shared/rules/agreement/import/read-currency.ts';
import { statusOn } from '../../../../../shared/rules/agreement/import/status-on.ts';

describe('words of a list about agreements', () => {
  it.each([
    ['Agreement of Cooperation', 'agreement-of-cooperation'],
    ['AoC', 'agreement-of-cooperation'],
    ['ACCORD DE COOPÉRATION', 'agreement-of-cooperation'],
    ['Acuerdo de cooperación', 'agreement-of-cooperation'],
    ['اتفاقية تعاون', 'agreement-of-cooperation'],
    ['Соглашение о сотрудничестве', 'agreement-of-cooperation'],
    ['合作协议', 'agreement-of-cooperation'],
    ['Programme Cooperation Agreement (PCA)', 'programme-cooperation-agreement'],
    ['pca', 'programme-cooperation-agreement'],
    ['Small-scale agreement', 'small-scale-agreement'],
    ['Memorandum of understanding', 'memorandum-of-understanding'],
    ['Protocole d’accord', 'memorandum-of-understanding'],
    ['مذكرة تفاهم', 'memorandum-of-understanding'],
    ['谅解备忘录', 'memorandum-of-understanding'],
    ['Contract for works', 'contract-for-works-or-services'],
    ['Договор', 'contract-for-works-or-services'],
    ['Sous-accord', 'sub-agreement'],
    ['subcontrato', 'sub-agreement'],
    ['memorandum-of-understanding', 'memorandum-of-understanding'],
    ['Autre', 'other'],
    ['Handshake', null],
    ['', null],
  ])('read %j as %s', (text, type) => {
    expect(readAgreementType(text)).toBe(type);
  });

  it.each([
    ['usd', 'USD'],
    ['US$', 'USD'],
    [' €', 'EUR'],
    ['KES', 'KES'],
    ['$', null],
    ['dollars', null],
    ['ABC', null],
    ['constructor', null],
  ])('read %j as the currency %s', (text, currency) => {
    expect(readCurrency(text)).toBe(currency);
  });

  it.each([
    ['2026-03-02', '2026-03-02', 'active'],
    ['2026-01-01', null, 'active'],
    ['2026-03-03', '2026-12-31', 'draft'],
    ['2025-01-01', '2026-03-01', 'ended'],
    [null, '2026-12-31', 'draft'],
    [null, null, 'draft'],
  ])('from %s to %s are, on 2 March 2026, those of an agreement that is %s', (start, end, status) => {
    expect(statusOn('2026-03-02', start, end)).toBe(status);
  });
});
