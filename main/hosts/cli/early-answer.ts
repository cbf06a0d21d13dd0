import { generalHelp } from './help.ts';
import { hubCommands } from './hub/hub-names.ts';
import summaries from './summaries.json' with { type: 'json' };

/**
 * What a command line is answered with that asks for no request; null for all others. The summaries of the requests stand
 * in a file of their own, which `npm run docs:reference` writes from the contract: to list them, the contract with its
 * schemas needn't be made.
 */
export function earlyAnswer([first, second]: readonly string[], version: string): string | null {
  switch (first) {
    case '-V':
    case '--version':
      return `${version}\n`;
    case 'help':
      return second === undefined ? generalHelp(listed()) : null;
    case '--help':
    case '-h':
      return generalHelp(listed());
    default:
      return null;
  }
}

const listed = () => [
  ...Object.entries(summaries).map(([name, summary]) => ({
    feature: name.split(' ')[0] ?? '',
    name,
    summary,
  })),
  ...hubCommands.map(({ name, summary }) => ({ feature: 'hub', name, summary })),
];
