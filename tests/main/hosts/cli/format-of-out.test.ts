import { describe, expect, it } from 'vitest';
import { buildInput } from '../../../../main/hosts/cli/build-input.ts';
import { cliCommands } from '../../../../main/hosts/cli/cli-commands.ts';
import { parseArguments } from '../../../../main/hosts/cli/parse-arguments.ts';

const formatOf = async (name: string, ...args: string[]) => {
  const command = cliCommands().find((each) => each.name === name);
  if (!command) throw new Error(`There is no command ${name}.`);
  const around = { cwd: '/', env: {}, readStandardInput: () => Buffer.alloc(0) };
  const input = await buildInput(command, parseArguments(command, args), around as never);
  return input.format;
};

describe('the format of a file', () => {
  it.each([
    ['figures.docx', 'word'],
    ['figures.XLSX', 'excel'],
    ['a.b/figures.csv', 'csv'],
    ['figures.json', 'json'],
    ['figures', undefined],
    ['-', undefined],
    ['figures.pdf', 'pdf'],
    ['figures.odt', undefined],
  ])('is taken from the name %s: %s', async (out, format) => {
    expect(await formatOf('report annual', '--out', out)).toBe(format);
  });

  it('is what was asked for, whatever the name', async () => {
    expect(await formatOf('report annual', '--out', 'figures.docx', '--format', 'csv')).toBe('csv');
  });

  it('is left alone where the command writes no such format, or only one', async () => {
    expect(await formatOf('report vendor-master', '--out', 'extract.docx')).toBeUndefined();
    expect(await formatOf('register export-excel', '--out', 'register.xlsx')).toBeUndefined();
  });
});
