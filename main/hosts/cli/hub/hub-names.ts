import type { CliWords } from '../text/cli-text.ts';

/** The commands of the hub, which are no requests of the contract: no screen and no other host offers them. */
export const hubCommands = [
  {
    name: 'hub init',
    flags: ['--name TEXT', '--entity TEXT'],
  },
  {
    name: 'hub add-office',
    flags: ['--login TEXT', '--name TEXT'],
  },
  {
    name: 'hub retire-office',
    flags: ['--login TEXT', '--reason TEXT'],
  },
  {
    name: 'hub push',
    flags: ['--workspace DIR', '[--audience full|without-words]', '[--partners TEXT,…]', '[--new-hub]'],
  },
  {
    name: 'hub pull',
    flags: ['--workspace DIR', '[--preview]', '[--accept-sender FINGERPRINT|any,…]', '[--new-hub]'],
  },
  {
    name: 'hub project',
    flags: ['[--batch NUMBER]'],
  },
  {
    name: 'hub status',
    flags: [],
  },
  {
    name: 'hub verify',
    flags: [],
  },
  {
    name: 'hub list-links',
    flags: [],
  },
  {
    name: 'hub link',
    flags: ['--partners TEXT,…', '[--apart]', '--reason TEXT'],
  },
  {
    name: 'hub settle-claim',
    flags: ['--record ID', '--login TEXT', '--reason TEXT'],
  },
  {
    name: 'hub remove',
    flags: ['--entry ID', '[--forged]', '--reason TEXT'],
  },
] as const;

/** The commands of the hub with what each does, in the words of a language. */
export function hubSummaries({ hub }: CliWords) {
  return hubCommands.map(({ name, flags }) => {
    const verb = name.slice('hub '.length) as Exclude<keyof CliWords['hub'], 'source'>;
    return { feature: 'hub', name, flags, summary: hub[verb] };
  });
}

export type HubCommandName = (typeof hubCommands)[number]['name'];
