import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audienceText } from '../../../../shared/documents/audience/audience-text.ts';
import {
  type Audience,
  type ReportKind,
  reportKinds,
  type WithheldKind,
} from '../../../../shared/rules/audience/audience.ts';
import { withheldFrom } from '../../../../shared/rules/audience/withheld.ts';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { stages } from '../refusals/stages.ts';

// Words that stand nowhere else are put into the record, each of a kind that some audience may not get. In no file of a
// profile that withholds the kind may one of them be found, in whatever part of the file.

const planted: Readonly<Partial<Record<WithheldKind, readonly string[]>>> = {
  partners: ['Fictional Quibbleford'],
  references: ['PLANTEDVENDOR', 'AOC-PLANTED-9'],
  people: ['Plantedperson', 'Amina Test'],
  words: ['Plantedtitle', 'Plantedcourse'],
  entities: ['PLANTEDENTITY'],
};

const formats = ['word', 'excel', 'csv', 'json'] as const;
const outside = ['partner', 'donor'] as const;

let test: TestApp;
let reference: string;
beforeAll(async () => {
  test = await startWithWorkspace();
  const { client } = test;
  const bring = stages(client);
  const assessment = await bring.determined('Quibbleford', 'YYNYYYNY');
  reference = value(await client.assessment.get({ assessment })).partner.reference;
  const vendorNumbers = [{ agency: 'UNICEF', number: 'PLANTEDVENDOR' }];
  value(await client.partner.edit({ partner: reference, fields: { vendorNumbers, type: 'national-ngo' } }));
  const action = {
    standard: 'CS3',
    title: 'Plantedtitle of an action',
    verification: 'A fictional form.',
    responsible: 'Plantedperson Doe',
    supportedBy: ['PLANTEDENTITY'],
    dueOn: '2026-06-15',
  };
  value(await client.plan.add({ partner: reference, actions: [action] }));
  const trained = { course: 'Plantedcourse', trained: 3, total: 4 };
  value(
    await client.followUp.add({
      partner: reference,
      activity: { kind: 'training', summary: 'Held.', trained },
    }),
  );
  const agreement = await bring.agreementOf(reference, 'AOC-PLANTED-9');
  value(await client.agreement.edit({ agreement, fields: { status: 'active' } }));
}, 60_000);
afterAll(() => test.end());

/** The parts of a file, those of workbooks inside of it as well. */
function partsOf(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
    name.endsWith('.xlsx') ? partsOf(part) : [strFromU8(part)],
  );
}

/** Every part of a file as text, so that properties, comments and hidden sheets are looked through as well. */
function textOf(bytes: Uint8Array, format: (typeof formats)[number]): string {
  if (format === 'csv' || format === 'json') return new TextDecoder().decode(bytes);
  return partsOf(bytes).join('\n');
}

async function fileOf(
  kind: ReportKind,
  audience: Audience,
  format: (typeof formats)[number],
  partner?: string,
) {
  const asked = { kind, audience, format, scope: 'all' as const, ...(partner ? { partner } : {}) };
  const answer = await test.client.report.write(asked);
  return answer.ok ? textOf(answer.value.file.bytes, format) : answer.error.code;
}

const words = audienceText('en');

describe('what is withheld', () => {
  const cases = reportKinds.flatMap((kind) =>
    outside.flatMap((audience) => [false, true].map((isOfOne) => ({ kind, audience, isOfOne }))),
  );
  it.each(cases)(
    'from $audience in $kind (one partner: $isOfOne) is nowhere in it, and named',
    async (one) => {
      const { kind, audience, isOfOne } = one;
      const withheld = withheldFrom({ audience, report: kind, isOfOne });
      for (const format of formats) {
        const text = await fileOf(kind, audience, format, isOfOne ? reference : undefined);
        if (withheld === null) {
          expect(text).toBe('REPORT_WITHHELD');
          continue;
        }
        if (text === 'REPORT_FORMAT') continue;
        for (const each of withheld) {
          for (const word of [...(planted[each] ?? []), ...(each === 'references' ? [reference] : [])])
            expect(text, `${format} withholds ${each}`).not.toContain(word);
          expect(text.replaceAll('&apos;', '’'), `${format} names ${each}`).toContain(words.kinds[each]);
        }
      }
    },
  );

  it('is told to the United Nations, with the mark that it stays there', async () => {
    const follow = await fileOf('plan-follow-up', 'internal', 'json');
    for (const word of ['Fictional Quibbleford', 'Plantedtitle', 'Plantedperson Doe', 'PLANTEDENTITY'])
      expect(follow).toContain(word);
    expect(await fileOf('training', 'internal', 'csv')).toContain('Plantedcourse');
    expect(await fileOf('register', 'internal', 'csv')).toContain('PLANTEDVENDOR');
    expect(await fileOf('clauses', 'internal', 'csv')).toContain('AOC-PLANTED-9');
    expect(await fileOf('register', 'internal', 'word')).toContain('Share within the UN only');
    expect(await fileOf('donor', 'donor', 'word')).not.toContain('Share within the UN only');
  });

  it('leaves a partner its own plan, and a donor the names with effort and progress', async () => {
    expect(await fileOf('plan-follow-up', 'partner', 'csv', reference)).toContain('Plantedtitle');
    expect(await fileOf('plan-follow-up', 'partner', 'csv')).not.toContain('Plantedtitle');
    expect(await fileOf('donor', 'donor', 'csv')).toContain('Fictional Quibbleford');
  });
});

describe('an extract for the misconduct risk register', () => {
  it('has nothing in it that somebody typed but the name of the partner', async () => {
    const text = await fileOf('risk-register', 'internal', 'json');
    for (const word of [
      'Plantedtitle',
      'Plantedperson',
      'Plantedcourse',
      'PLANTEDENTITY',
      'Held.',
      'Fictional comment',
    ])
      expect(text).not.toContain(word);
    expect(text).toContain('Standards not met: CS3, CS7');
  });
});
