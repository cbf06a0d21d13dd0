import { type MessageCode, messages } from '../../shared/ground/refusals/messages.ts';
import { generalErrors, type RequestMeta, workspaceErrors } from '../../shared/ground/refusals/request.ts';
import { commandLine, commandOf, flagText } from './command-line.ts';
import { code, type JsonSchema, jsonSchemaOf, schemaText, shapes } from './json-schema.ts';
import { allRequests, type DocumentedRequest } from './requests.ts';

const intro = `# Contract reference

This page is written by \`npm run docs:reference\` from \`shared/contract/\`. Don't edit it by hand; a test compares the two.

Each request is declared once. The same declaration gives the run-time check, the typed client, the channel of each host, the command line and this page.

- A request is named by **feature and verb**: \`assessment.recordAnswers\`. On the command line both are kebab case: \`psea assessment record-answers\`. In a clone, \`psea\` is \`npm run --silent psea --\`.
- The answer is a **Result**: \`{ "ok": true, "value": … }\` or \`{ "ok": false, "error": { "code", "message", "details" } }\`. The tables below show the value.
- **Refusals** that any request may answer with: ${generalErrors.map(code).join(', ')}. One about the open workspace may also answer with ${workspaceErrors.map(code).join(', ')}; those that need none say so. The others are listed with the request: all of them, since a handler that answers with another one doesn't compile and a test provokes each. Their texts stand [at the end](#refusals).
- A request marked **Changes data** waits for the changing one before it. The others change nothing and run at once.
- A **list** is \`{ "rows": [ … ], "total": n }\`. A row with a human reference carries it as \`reference\`.
- A **reference** is what a person writes (\`SS-0012-K7Q\`, \`SS/2026PSEA3-K7Q\`) or the id. Letter case doesn't matter. A **date** is \`YYYY-MM-DD\`.
- A **file** is \`{ "name", "bytes" }\`; on the command line its path, in every flag alike.
- On the command line the whole input may also be given as \`--input '{…}'\`, \`--input FILE\` or \`--input -\`. Passphrases and keys never come from an argument. Exit codes: 0 done, 1 refused (error as JSON on standard error), 2 wrong usage, 70 a bug.
- \`psea workspace create\` may leave out office and officer; its \`--help\` says what is assumed. \`psea score\` is short for \`psea instrument score\`.
- Answers that many requests share, such as the [partner row](#shape-partner-row), are described once [below](#shapes).
`;

const hostIntro =
  'What a host offers beside the contract: dialogs, preferences, the keychain. These requests have no command. The loopback host answers the first three; in a browser the page does the rest by the browser’s own means.';

/** The whole page `docs/contract.md`. */
export function contractPage(): string {
  const requests = allRequests();
  const features = [...new Set(requests.map(({ feature }) => feature))];
  const parts = features.map((feature) =>
    featurePart(
      feature,
      requests.filter((request) => request.feature === feature),
    ),
  );
  return [intro, overview(requests), ...parts, shapesPart(), refusals()].join('\n');
}

function overview(requests: readonly DocumentedRequest[]): string {
  const rows = requests.map(
    ({ feature, verb, meta }) =>
      `| [${feature}.${verb}](#${anchor(feature, verb)}) | ${meta.summary} | ${meta.changes ? 'changes' : ''} |`,
  );
  return ['## All requests', '', '| Request | What it does | Data |', '|---|---|---|', ...rows, ''].join(
    '\n',
  );
}

function featurePart(feature: string, requests: readonly DocumentedRequest[]): string {
  const note = feature === 'host' ? [hostIntro, ''] : [];
  return [`## ${feature}`, '', ...note, ...requests.map(requestPart)].join('\n');
}

function requestPart({ feature, verb, meta, input, output }: DocumentedRequest): string {
  const command = commandOf(feature, verb);
  const own = meta.errors.filter((each) => !impliedBy(meta).includes(each));
  const fields = fieldRows(input, []);
  const rows = fields.map(({ path, type, need }) => {
    const flag = command ? ` ${flagText(command, path)} |` : '';
    return `| ${code(path.join('.'))} | ${type} | ${need} |${flag}`;
  });
  const head = command
    ? ['| Input | Type | Needed | Flag |', '|---|---|---|---|']
    : ['| Input | Type | Needed |', '|---|---|---|'];
  return [
    `### ${feature}.${verb}`,
    '',
    [
      meta.summary,
      ...(meta.changes ? ['**Changes data.**'] : []),
      ...(meta.needsWorkspace || feature === 'host' ? [] : ['Needs no open workspace.']),
    ].join(' '),
    '',
    ...(command ? ['```text', commandLine(command), '```', ''] : []),
    ...(rows.length > 0 ? [...head, ...rows, ''] : ['Input: none.', '']),
    `Value: ${outputText(output)}.`,
    '',
    ...(own.length > 0 ? [`Refusals: ${own.map(code).join(', ')}.`, ''] : []),
  ].join('\n');
}

/** Refusals that are said once, for all requests of its kind. */
function impliedBy({ needsWorkspace }: RequestMeta): readonly string[] {
  return needsWorkspace ? [...generalErrors, ...workspaceErrors] : generalErrors;
}

interface FieldRow {
  readonly path: readonly string[];
  readonly type: string;
  readonly need: string;
}

/** The members of an object, each followed by its own members. */
function fieldRows(schema: JsonSchema, parents: readonly string[]): FieldRow[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    const path = [...parents, name];
    const isObject = member.properties !== undefined && member.title === undefined;
    const row = {
      path,
      type: isObject ? 'object' : schemaText(member),
      need: needText(schema.required?.includes(name) ?? false, member.default),
    };
    return isObject ? [row, ...fieldRows(member, path)] : [row];
  });
}

function needText(isRequired: boolean, value: unknown): string {
  if (value !== undefined) return `else ${code(value === '' ? '""' : value)}`;
  return isRequired ? 'yes' : '';
}

const FEW = 4;

function outputText(output: JsonSchema): string {
  if (output.title !== undefined) return schemaText(output);
  const members = Object.entries(output.properties ?? {});
  if (members.length === 0) return 'an empty object';
  if (members.length > FEW) return members.map(([name]) => code(name)).join(', ');
  return members.map(([name, member]) => `${code(name)}: ${schemaText(member)}`).join('; ');
}

function shapesPart(): string {
  const parts = [...shapes].map(([name, schema]) => {
    const { properties = {} } = jsonSchemaOf(schema, 'output');
    const rows = Object.entries(properties).map(
      ([member, type]) => `| ${code(member)} | ${schemaText(type)} |`,
    );
    return [`### Shape: ${name}`, '', '| Member | Type |', '|---|---|', ...rows, ''].join('\n');
  });
  return ['## Shapes', '', ...parts].join('\n');
}

function refusals(): string {
  const rows = (Object.keys(messages) as MessageCode[]).map(
    (each) => `| ${code(each)} | ${messages[each]} |`,
  );
  return [
    '## Refusals',
    '',
    'What happened, what was kept, what to do. A word in braces stands for a value of the refusal’s `details`.',
    '',
    '| Code | English message |',
    '|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** As GitHub makes it: lower case, dots dropped. */
function anchor(feature: string, verb: string): string {
  return `${feature}${verb}`.toLowerCase();
}
