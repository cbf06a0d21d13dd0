import { describe, expect, it } from 'vitest';
import { cliCommands } from '../../main/hosts/cli/cli-commands.ts';
import { commandHelp, featureHelp, generalHelp } from '../../main/hosts/cli/help.ts';
import { cliText } from '../../main/hosts/cli/text/cli-text.ts';
import { generatedPages } from '../../scripts/reference/pages.ts';
import { allRequests } from '../../scripts/reference/requests.ts';
import { messageCodes } from '../../shared/ground/refusals/messages.ts';
import { typeScript } from '../architecture/source-files.ts';
import { readPage } from './pages.ts';

const requests = allRequests();
const text = await cliText('en');
const reference = readPage('docs/contract.md').text;

describe('pages written from the code', () => {
  it.each(Object.entries(generatedPages))('%s is as `npm run docs:reference` writes it', (path, write) => {
    expect(readPage(path).text).toBe(write());
  });
});

describe('every request', () => {
  it.each(requests)('$feature.$verb says in a sentence what it does', ({ feature, verb, meta }) => {
    expect(meta.summary).toMatch(/^[A-Z].{10,}\.$/);
    expect(reference).toContain(`### ${feature}.${verb}\n\n${meta.summary}`);
  });

  it.each(cliCommands())('psea $name stands in the reference and has help', (command) => {
    expect(reference).toMatch(new RegExp(`^psea ${command.name}( |$)`, 'm'));
    expect(commandHelp(command, text).replace(/\s+/g, ' ')).toContain(command.summary);
    expect(generalHelp(cliCommands(), text.words)).toContain(command.name);
    expect(featureHelp([command], text)).toContain(command.name);
  });

  it.each(requests)('$feature.$verb names every input by which it is called', ({ input }) => {
    const missing = Object.keys(input.properties ?? {}).filter(
      (name) => !reference.includes(`| \`${name}\` |`),
    );
    expect(missing).toEqual([]);
  });
});

describe('every refusal', () => {
  const declared = new Set(requests.flatMap(({ meta }) => meta.errors));
  const used = typeScript('main/adapters', 'main/hosts', 'main/core/annex').map(({ text }) => text);

  it.each(messageCodes)(
    '%s is one that a request, an adapter, a host or the job of a batch gives',
    (code) => {
      expect(declared.has(code) || used.some((text) => text.includes(`'${code}'`))).toBe(true);
    },
  );
});
