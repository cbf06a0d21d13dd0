import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { entryTypes } from '../../../../shared/record/entries/entry-types.ts';
import { nextVersion, stored } from '../../../../shared/record/entries/stored-type.ts';
import { code, fileFingerprints, schemaFingerprints } from './fingerprints.ts';

/**
 * What was released. A line is added with a release and never changed: entries on disks of offices were written by
 * that schema. Who needs another shape adds a version (docs/contributing.md, "Give an entry another shape").
 */
const released = JSON.parse(readFileSync(join(import.meta.dirname, 'released.json'), 'utf8')) as {
  readonly schemas: Record<string, string>;
  readonly files: Record<string, string>;
};

describe('stored schemas', () => {
  it('accept what they accepted when they were released', () => {
    expect(schemaFingerprints()).toEqual(released.schemas);
  });

  it('are the code that was released', () => {
    expect(fileFingerprints()).toEqual(released.files);
  });

  it('have a step from every version to the next', () => {
    for (const { schemas, upcasts, newest } of Object.values(entryTypes)) {
      expect(upcasts).toHaveLength(schemas.length - 1);
      expect(schemas.at(-1)).toBe(newest);
    }
  });
});

describe('fingerprints', () => {
  const base = z.object({ name: z.string().max(10), kind: z.enum(['a', 'b']) });
  const print = (schema: typeof base | z.ZodObject) => schemaFingerprints({ it: stored(schema) })['it@1'];

  it.each([
    ['a field more', base.extend({ more: z.string() })],
    ['a field that may be missing', base.partial()],
    ['another limit', base.extend({ name: z.string().max(11) })],
    ['one word more to choose from', base.extend({ kind: z.enum(['a', 'b', 'c']) })],
    ['null allowed', base.extend({ name: z.string().max(10).nullable() })],
  ])('tell %s', (_, changed) => {
    expect(print(changed)).not.toBe(print(base));
  });

  it('tell the versions of a type apart, and leave the older one as it was', () => {
    const next = nextVersion(stored(base), base.extend({ more: z.string() }), (old) => ({
      ...old,
      more: '',
    }));
    const prints = schemaFingerprints({ it: next });
    expect(Object.keys(prints)).toEqual(['it@1', 'it@2']);
    expect(prints['it@1']).toBe(print(base));
  });

  it('see code through comments, line breaks and trailing commas, and nothing else', () => {
    expect(code('const a = [\n  1,\n  // one\n  /* two */ 2,\n];')).toBe(code('const a = [1,2];'));
    expect(code('z.string().trim()')).not.toBe(code('z.string()'));
  });
});
