import { refuse } from '../../../ground/refusals/messages.ts';
import { ok, type Result } from '../../../ground/result.ts';
import type { DecisionContext } from '../../../record/journal/decision.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { recordDate } from '../../../record/journal/record-date.ts';
import { type DiligenceFact, type DiligenceKind, diligenceValues } from '../../../record/shapes/diligence.ts';

export interface DiligenceInput {
  readonly kind: DiligenceKind;
  readonly value: string;
  readonly on?: string | undefined;
  readonly source?: string | undefined;
  readonly list?: DiligenceFact['list'] | undefined;
  readonly number?: string | undefined;
  readonly since?: string | undefined;
  readonly text?: string | undefined;
}

type Part = 'source' | 'list' | 'number' | 'since' | 'text';

/** What each kind needs beside its choice, and what it may have. Whatever else is given is refused, never dropped. */
const parts: Readonly<
  Record<DiligenceKind, { readonly needs: readonly Part[]; readonly may?: readonly Part[] }>
> = {
  'sanctions-screening': { needs: ['source', 'list'] },
  'core-values': { needs: ['source'] },
  observation: { needs: ['source', 'text'] },
  'disclosure-scheme': { needs: ['source'], may: ['since'] },
  'clear-check': { needs: ['source'] },
  portal: { needs: ['number'], may: ['source'] },
  // Decision 11: a number and a date, no word beside them.
  'outside-reference': { needs: ['number'] },
};

/** Records a fact of due diligence, with its source and date; the person is whoever writes the entry. */
export function decideRecordDiligence(input: DiligenceInput, id: string, context: DecisionContext) {
  const values: readonly string[] = diligenceValues[input.kind];
  if (!values.includes(input.value)) return refuse('DILIGENCE_VALUE', { kind: input.kind, values });
  const given = readParts(input);
  if (!given.ok) return given;
  const on = recordDate(input.on, context.today, { field: 'fact' });
  if (!on.ok) return on;
  if (given.value.since !== null) {
    const since = recordDate(given.value.since, context.today, { field: 'membership' });
    if (!since.ok) return since;
  }
  return ok([
    draftEntry('diligence.recorded', {
      id,
      fact: { kind: input.kind, value: input.value, on: on.value, ...given.value },
    }),
  ]);
}

type Parts = Pick<DiligenceFact, Part>;

function readParts(
  input: DiligenceInput,
): Result<Parts, 'DILIGENCE_NEEDS' | 'DILIGENCE_TAKES_NOT' | 'REFERENCE_IS_NO_NUMBER'> {
  const { needs, may = [] } = parts[input.kind];
  const trimmed = (part: Part) => input[part]?.trim() || null;
  const all: readonly Part[] = ['source', 'list', 'number', 'since', 'text'];
  const missing = needs.filter((part) => trimmed(part) === null);
  if (missing.length > 0) return refuse('DILIGENCE_NEEDS', { kind: input.kind, missing });
  const extra = all.filter((part) => trimmed(part) !== null && ![...needs, ...may].includes(part));
  if (extra.length > 0) return refuse('DILIGENCE_TAKES_NOT', { kind: input.kind, extra });
  const number = trimmed('number');
  if (number !== null && !isNumber(number)) return refuse('REFERENCE_IS_NO_NUMBER', { number });
  return ok({
    source: trimmed('source') ?? '',
    list: input.list ?? null,
    number,
    since: trimmed('since'),
    text: trimmed('text'),
  });
}

/** A number of another system: letters, digits and their separators, a digit among them. No name and no sentence fits. */
export const isNumber = (text: string): boolean =>
  /^(?=.*\d)[A-Za-z0-9]{1,16}([/._-][A-Za-z0-9]{1,16}){0,5}$/.test(text);
