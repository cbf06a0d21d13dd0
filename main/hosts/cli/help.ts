import { fillMessage as fill } from '../../../shared/ground/refusals/fill-message.ts';
import type { CliCommand } from './cli-commands.ts';
import { examples } from './examples.ts';
import type { FieldKind, InputField } from './input-fields.ts';
import { newWorkspaceDefaults } from './new-workspace-defaults.ts';
import { olderNamesOf } from './older-names.ts';
import { answerFormats } from './show-answer.ts';
import type { CliText, CliWords } from './text/cli-text.ts';
import { widthOf, wrapped } from './text/wrapped.ts';

/** What a list of commands says of each. */
export type ListedCommand = Pick<CliCommand, 'feature' | 'name' | 'summary'>;

export function generalHelp(commands: readonly ListedCommand[], { help }: CliWords): string {
  const features = [...new Set(commands.map(({ feature }) => feature))];
  const groups = features.map((feature) =>
    listing(commands.filter((command) => command.feature === feature)),
  );
  return `${help.intro}\n${groups.join('\n')}\n${help.common}\n${help.more}\n`;
}

export function featureHelp(commands: readonly CliCommand[], { words, summaries }: CliText): string {
  const feature = commands[0]?.feature ?? '';
  const usage = fill(words.help.usageOfFeature, { feature });
  const listed = listing(commands.map((command) => ({ ...command, summary: summaryOf(command, summaries) })));
  return `${usage}\n\n${listed}\n${fill(words.help.moreOfFeature, { feature })}\n`;
}

/** What a request does; as the contract says it where a language lacks it. */
export const summaryOf = ({ name, summary }: ListedCommand, summaries: CliText['summaries']): string =>
  summaries[name] ?? summary;

export function commandHelp(command: CliCommand, { words, summaries }: CliText): string {
  const { help, value } = words;
  const flags = command.fields.filter(({ path }) => !(command.folderIsWorkspace && path[0] === 'folder'));
  const rows: [string, string][] = flags.map((field) => [
    flagText(field, value),
    noteText(command, field, words),
  ]);
  if (command.givesFile) rows.push([`--out ${value.file}`, help.out]);
  if (command.needsWorkspace || command.folderIsWorkspace)
    rows.push([`--workspace ${value.folder}`, help.required]);
  if (command.reads && !command.givesFile) {
    const hasOwn = (flag: string) => flags.some((field) => field.flag === flag);
    if (!hasOwn('--format')) rows.push([`--format ${answerFormats.join('|')}`, help.format]);
    if (!hasOwn('--fields')) rows.push([`--fields ${value.texts}`, help.fields]);
  }
  rows.push([`--input JSON|${value.file}|-`, help.input]);
  rows.push([`--json-out ${value.file}`, help.jsonOut]);
  const called = fill(help.usageOfCommand, { command: `${command.name}${bareText(command, words)}` });
  const refusals = fill(help.refusals, { codes: command.errors.join(', ') });
  return `${wrapped(summaryOf(command, summaries), 0)}

${called}
${olderName(command, words)}
${table(rows)}
${examplesOf(command.name, words)}${wrapped(refusals, 2)}

${help.common}`;
}

/** Help of what is no request of its own. */
export function wholeHelp(name: 'completion' | 'run', { help }: CliWords): string {
  return name === 'run' ? `${help.run}\n${help.common}` : help.completion;
}

function examplesOf(name: string, { help }: CliWords): string {
  const lines = examples[name] ?? [];
  const shown = lines.map((line) => `  ${line.startsWith('curl ') ? line : `psea ${line}`}\n`);
  return lines.length === 0 ? '' : `${help.examples}\n${shown.join('')}\n`;
}

/** What may stand without a flag. */
function bareText({ bare, several }: CliCommand, { help }: CliWords): string {
  if (bare === null) return '';
  return several === null ? help.bareFile : help.bareFiles;
}

/** The name by which people may know it, with which it still runs. */
function olderName({ name }: CliCommand, { help }: CliWords): string {
  const names = olderNamesOf(name).map((older) => `psea ${older}`);
  return names.length === 0 ? '' : `${fill(help.olderName, { names: names.join(', ') })}\n`;
}

function listing(commands: readonly ListedCommand[]): string {
  return table(commands.map(({ name, summary }) => [name, summary]));
}

function flagText({ flag, shortFlag, type }: InputField, values: CliWords['value']): string {
  const value = valueText(type, values);
  return `${shortFlag ? `${flag}, ${shortFlag}` : flag}${value && ` ${value}`}`;
}

function valueText(type: FieldKind, value: CliWords['value']): string {
  switch (type.kind) {
    case 'text':
      return { TEXT: value.text, DATE: value.date, REF: value.reference }[type.shown];
    case 'number':
      return value.number;
    case 'boolean':
      return '';
    case 'choice':
      return type.choices.join('|');
    case 'texts':
      return type.choices ? `${type.choices.join('|')},…` : value.texts;
    case 'file':
      return value.file;
    case 'files':
      return `${value.file}|${value.folder}`;
    case 'json':
      return `JSON|${value.file}|-`;
  }
}

function noteText(
  command: CliCommand,
  { isRequired, defaultValue, path }: InputField,
  words: CliWords,
): string {
  const { help } = words;
  const otherwise = (value: unknown) => fill(help.otherwise, { value: JSON.stringify(value) });
  if (command.name === 'workspace create') {
    const { office, officer } = newWorkspaceDefaults(words);
    const assumed = { office, 'officer.name': officer.name, 'officer.function': officer.function }[
      path.join('.')
    ];
    if (assumed !== undefined) return otherwise(assumed);
  }
  if (command.takesFolder && path[0] === 'file') return help.fileOrFolder;
  if (isRequired) return help.required;
  return defaultValue === undefined ? '' : otherwise(defaultValue);
}

const NOTE_COLUMN = 46;

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.min(NOTE_COLUMN, Math.max(...rows.map(([left]) => widthOf(left))) + 2);
  return rows
    .map(([left, right]) => {
      if (right === '') return `  ${left}\n`;
      const room = width - widthOf(left);
      return room > 0
        ? `  ${left}${' '.repeat(room)}${right}\n`
        : `  ${left}\n  ${' '.repeat(width)}${right}\n`;
    })
    .join('');
}
