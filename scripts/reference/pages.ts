import { cliCommands } from '../../main/hosts/cli/cli-commands.ts';
import { conformanceJson, conformancePage } from './conformance/conformance-pages.ts';
import { contractPage } from './contract-page.ts';
import { glossaryPage } from './glossary-page.ts';
import { guideQuotes } from './guide-quotes.ts';
import { surfacesPage } from './surfaces/surfaces-page.ts';

/** Every page of `docs/` that is written from the code, by its path from the top, and the lists that help and guide are made of. */
export const generatedPages: Readonly<Record<string, () => string>> = {
  'docs/conformance.json': conformanceJson,
  'docs/conformance.md': conformancePage,
  'docs/contract.md': contractPage,
  'docs/glossary.md': glossaryPage,
  'docs/surfaces.md': surfacesPage,
  'main/hosts/cli/summaries.json': commandSummaries,
  'shared/documents/guide/quoted.json': guideQuotes,
};

function commandSummaries(): string {
  const summaries = Object.fromEntries(cliCommands().map(({ name, summary }) => [name, summary]));
  return `${JSON.stringify(summaries, null, 2)}\n`;
}
