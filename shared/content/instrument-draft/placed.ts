import type { ContentProblem } from '../files/content-files.ts';
import { type DraftProblem, problem } from './draft-problem.ts';

/** A problem that a check of packs found, with its place read as places of the screen. */
export function placed({ check, place, message }: ContentProblem): DraftProblem {
  const said = `${place}: ${message}`;
  const text = /text\.([A-Za-z0-9-]+)\.json(?: → (.*))?$/.exec(place);
  if (text) {
    const [, language = '', path = ''] = text;
    const [field = null, entry = null, inner = null] = path.split('.');
    return field === 'standards'
      ? problem(check, 'words', {
          language,
          standard: entry,
          field: inner?.replace(/\[.*$/, '') ?? null,
          said,
        })
      : problem(check, 'words', { language, field: field === '' ? null : field, entry, said });
  }
  const rule = /provenance\.rules\[\d+\] \(([a-z-]+)\)/.exec(place)?.[1];
  if (rule) return problem(check, 'rules', { field: 'notes', entry: rule, said });
  const standard = /standards\[\d+\] \(([^)]*)\)(?:\.(\w+))?/.exec(place);
  if (standard)
    return problem(check, 'standards', { standard: standard[1] ?? null, field: standard[2] ?? null, said });
  const field = / → ([A-Za-z]+)(?:\.([A-Za-z]+))?/.exec(place);
  const [, first = null, second = null] = field ?? [];
  const part =
    first === 'bands' || first === 'scale'
      ? 'ratings'
      : first === 'clocks' || first === 'rhythms'
        ? 'rules'
        : first === 'id'
          ? 'source'
          : 'standards';
  return problem(check, part, { field: first, entry: second ?? indexIn(place), said });
}

function indexIn(place: string): string | null {
  return /\[(\d+)\]/.exec(place)?.[1] ?? null;
}
