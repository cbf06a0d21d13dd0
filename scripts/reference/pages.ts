import { contractPage } from './contract-page.ts';
import { glossaryPage } from './glossary-page.ts';

/** Every page of `docs/` that is written from the code, by its path from the top. */
export const generatedPages: Readonly<Record<string, () => string>> = {
  'docs/contract.md': contractPage,
  'docs/glossary.md': glossaryPage,
};
