import type { TypedAnswer, TypedAnswers } from '../model/typed-answers.ts';

const plainDate = /^\d{4}-\d{2}-\d{2}$/;

/** Reads typing that was kept, perhaps by an older version; null when it is none. */
export function readTyped(kept: unknown): TypedAnswers | null {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return null;
  const entries = Object.entries(kept)
    .filter(([key]) => /^(self|review)\/CS\d+$/.test(key))
    .map(([key, value]) => [key, readOne(value)] as const)
    .filter(([, value]) => Object.keys(value).length > 0);
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

function readOne(value: unknown): TypedAnswer {
  if (typeof value !== 'object' || value === null) return {};
  const members = ['answer', 'reason', 'comment'].flatMap((name) => {
    const member = (value as Record<string, unknown>)[name];
    return typeof member === 'string' || member === null ? [[name, member] as const] : [];
  });
  const { on } = value as Record<string, unknown>;
  return { ...Object.fromEntries(members), ...(typeof on === 'string' && plainDate.test(on) ? { on } : {}) };
}
