import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contract } from '../../../shared/contract/contract.ts';
import { code, startApp, type TestApp, value } from '../../support/app.ts';
import { officer } from '../../support/desk.ts';

/** What every object has, whoever made it: a lookup by a person's words must not find it. */
const inherited = ['toString', 'constructor', '__proto__', 'hasOwnProperty'];

/** They open or end what the others are asked in, or write where they are told: a path is no name of anything here. */
const elsewhere = new Set([
  'workspace.create',
  'workspace.close',
  'workspace.backup',
  'workspace.setBackupPlace',
  'workspace.restore',
  'journal.export',
  'journal.createWorkspace',
  'package.create',
  'data.exportFolder',
]);

const endsSomething = (verb: string) =>
  Number(/^(?:withdraw|archive|cancel|submit|determine|endBasis|revise|reassess|recover|open)/.test(verb));

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
}

let test: TestApp;
/** Values of fields that name something which is there. */
let known: Record<string, unknown>;

const list = new TextEncoder().encode(
  `Partner name,Country,constructor,__proto__\nFictional Hill Trust,South Sudan,toString,valueOf\n`,
);

beforeAll(async () => {
  test = startApp();
  value(await test.client.demo.create({ folder: test.folder, passphrase: 'a fictional passphrase' }));
  const { client } = test;
  const { row } = value(await client.partner.create({ fields: { name: 'Fictional Aid', country: 'SS' } }));
  const partner = row.reference;
  const { assessment } = value(await client.assessment.start({ partner, instrument: 'un-ip-psea-2020' }));
  const sighting = { place: 'Fictional office', on: '2026-03-01', by: officer };
  const { evidence } = value(await client.evidence.add({ partner, sighting, fields: { title: 'Seen' } }));
  const { agreement } = value(await client.agreement.add({ partner, fields: { reference: 'FA-1' } }));
  const activity = { kind: 'call', on: '2026-03-01', summary: 'Spoke with them' } as const;
  const { followUp } = value(await client.followUp.add({ partner, activity }));
  const due = value(await client.todo.list({ kinds: ['action-due'] })).rows;
  const clauses = value(await client.clause.list({})).rows;
  known = {
    partner,
    assessment: assessment.reference,
    evidence: evidence.reference,
    agreement: agreement.reference,
    activity: followUp.activities[0]?.reference,
    action: due[0]?.reference,
    instrument: 'un-ip-psea-2020',
    standard: 'CS1',
    answer: 'yes',
    country: 'SS',
    language: 'en',
    languages: ['en'],
    file: { name: 'list.csv', bytes: list },
    folder: `${test.folder}-elsewhere`,
    clause: clauses[0]?.reference,
  };
}, 60_000);

afterAll(async () => {
  await test.end();
});

describe('names that every object inherits', () => {
  const requests = Object.entries(contract)
    .flatMap(([feature, verbs]) => Object.keys(verbs).map((verb) => ({ feature, verb })))
    .filter(({ feature, verb }) => feature !== 'demo' && !elsewhere.has(`${feature}.${verb}`))
    // What ends something comes last, so that the others still find it.
    .sort((a, b) => endsSomething(a.verb) - endsSomething(b.verb))
    .map(({ feature, verb }) => [`${feature}.${verb}`, [feature, verb]] as const);

  it.each(requests)('are words like any other to %s', async (_, path) => {
    const [feature = '', verb = ''] = path;
    const schema = schemaOf(feature, verb);
    for (const name of inherited) {
      for (const input of inputsWith(schema, '', name)) {
        const answer = await test.app.dispatch(path, input);
        expect([code(answer), input, test.bugs.splice(0)]).toEqual([
          expect.not.stringMatching(/^UNEXPECTED$/),
          input,
          [],
        ]);
      }
    }
    // Also for a request that takes no text, and so was not asked.
    expect(test.bugs).toEqual([]);
  });
});

function schemaOf(feature: string, verb: string): Schema {
  const procedure = (contract as unknown as Record<string, Record<string, object>>)[feature]?.[verb] as {
    '~orpc': { inputSchema: z.ZodType };
  };
  return z.toJSONSchema(procedure['~orpc'].inputSchema, { io: 'input', unrepresentable: 'any' }) as Schema;
}

/** Every input that holds the name in one place: as a text, as a key, or as a key's value. */
function inputsWith(schema: Schema, field: string, name: string): unknown[] {
  const { properties, additionalProperties, items, anyOf, oneOf } = schema;
  if (anyOf ?? oneOf) return (anyOf ?? oneOf ?? []).flatMap((each) => inputsWith(each, field, name));
  if (schema.enum || schema.const !== undefined) return [];
  if (properties && field !== 'file' && field !== 'template') {
    const whole = sampleOf(schema, field) as Record<string, unknown>;
    return Object.entries(properties).flatMap(([member, inner]) =>
      inputsWith(inner, member, name).map((part) => ({ ...whole, [member]: part })),
    );
  }
  if (properties) return [{ name, bytes: list }];
  if (typeof additionalProperties === 'object') {
    const sample = sampleOf(additionalProperties, field);
    return [
      Object.fromEntries([[name, sample]]),
      ...inputsWith(additionalProperties, field, name).map((part) => ({ CS1: part })),
    ];
  }
  if (items) return inputsWith(items, field, name).map((part) => [part]);
  // A folder of that name, but not in the one in which the tests run.
  if (field === 'folder') return [join(test.folder, '..', name)];
  if (schema.type === 'string') return [name];
  // Anything at all, as the answers to an assessment: the handler reads it by itself.
  if (schema.type === undefined) return [name, Object.fromEntries([[name, 'yes']]), { CS1: name }];
  return [];
}

/** Something that a schema takes, with what is there under names that are known. */
function sampleOf(schema: Schema, field: string): unknown {
  const there = Object.hasOwn(known, field) ? known[field] : undefined;
  if (there !== undefined && (typeof there === 'string') === (schema.type === 'string')) return there;
  if (schema.enum) return schema.enum[0];
  if (schema.const !== undefined) return schema.const;
  const [first] = schema.anyOf ?? schema.oneOf ?? [];
  if (first) return sampleOf(first, field);
  if (schema.properties) {
    const needed = Object.entries(schema.properties).filter(([member]) => schema.required?.includes(member));
    return Object.fromEntries(needed.map(([member, inner]) => [member, sampleOf(inner, member)]));
  }
  switch (schema.type) {
    case 'object':
      return {};
    case 'array':
      return schema.items ? [sampleOf(schema.items, field)] : [];
    case 'string':
      return schema.pattern?.includes('\\d{4}') ? '2026-03-01' : 'A fictional text';
    case 'boolean':
      return true;
    case 'null':
      return null;
    case 'number':
    case 'integer':
      return Math.max(1, schema.minimum ?? 1);
    default:
      return { CS1: 'yes' };
  }
}
