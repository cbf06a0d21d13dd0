import { isOwnField } from './own-fields.ts';

/** Errors in errors, and issues of one error, that are told; the others are counted. */
const deepest = 5;
const mostIssues = 20;

interface Problem {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly stack?: unknown;
  readonly cause?: unknown;
  readonly issues?: unknown;
  readonly data?: unknown;
  readonly errors?: unknown;
}

/**
 * An error without a word of what was at hand. Messages quote values: those of a schema what they received, those of a
 * JSON parser the text, those of a database its parameters. What is left is written by programmers alone: names of
 * errors, codes, paths of fields, and the places in the program that the error came through.
 */
export function describeProblem(error: unknown): string {
  return describe(error, 0).join('\n');
}

function describe(error: unknown, depth: number): string[] {
  if (!(error instanceof Error)) return [`a value was thrown that is no error, of type ${typeof error}`];
  const { name, code, issues, data, cause, errors } = error as Problem;
  const lines = [[nameOf(name), codeOf(code)].filter((part) => part !== null).join(' ')];
  lines.push(...issueLines(issues ?? (data as Problem | undefined)?.issues), ...frames(error));
  const inner = [cause, ...(Array.isArray(errors) ? errors : [])].filter((each) => each != null);
  if (inner.length > 0 && depth === deepest) return [...lines, 'and what lies beneath it'];
  return [...lines, ...inner.flatMap((each) => ['caused by', ...describe(each, depth + 1)])];
}

const nameOf = (name: unknown) =>
  typeof name === 'string' && /^[A-Z][A-Za-z]{0,60}(?:Error|Exception|Change)$/.test(name) ? name : 'Error';

const codeOf = (code: unknown) =>
  typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : null;

/** Of a schema's issues where they are and of which kind. */
function issueLines(issues: unknown): string[] {
  if (!Array.isArray(issues)) return [];
  const lines = issues.slice(0, mostIssues).map((issue: { path?: unknown; code?: unknown }) => {
    const path = Array.isArray(issue?.path) ? issue.path.map(partOfPath).join('.') : '';
    const kind = typeof issue?.code === 'string' && /^[a-z_]{1,40}$/.test(issue.code) ? issue.code : 'issue';
    return `  ${kind} at ${path || 'the whole'}`;
  });
  const more = issues.length - lines.length;
  return more > 0 ? [...lines, `  and ${more} more`] : lines;
}

/** A key that isn't a field of the program's own was written by a person: the header of a list, a decision. */
const partOfPath = (part: unknown) =>
  typeof part === 'number' || (typeof part === 'string' && isOwnField(part)) ? String(part) : '*';

/** The places in the program, without the message before them and without folders that bear a person's name. */
function frames({ stack, message }: Problem): string[] {
  if (typeof stack !== 'string' || typeof message !== 'string') return [];
  // A message of several lines could pass for frames; where it isn't found whole, none is believed.
  const at = stack.indexOf(message);
  if (at < 0) return [];
  return stack
    .slice(at + message.length)
    .split('\n')
    .flatMap((line) => {
      const frame =
        /^\s+at (?:(?:async |new )?([\w$.<>#]+) (?:\[as [\w$]+\] )?\()?([^()]*?):(\d+):(\d+)\)?$/.exec(line);
      return frame
        ? [`    at ${frame[1] ?? 'a function'} ${shortPlace(frame[2] ?? '')}:${frame[3]}:${frame[4]}`]
        : [];
    });
}

/** From the program's own folder on; elsewhere the file's name alone. */
function shortPlace(place: string): string {
  const parts = place.split(/[\\/]/);
  const start = parts.findLastIndex((part) => roots.has(part));
  return (start < 0 ? parts.slice(-1) : parts.slice(start)).join('/');
}

const roots = new Set(['node_modules', 'out', 'main', 'shared', 'renderer', 'assessments', 'app.asar']);
