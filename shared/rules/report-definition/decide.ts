import { canonicalJson } from '../../ground/canonical-json.ts';
import { refuse } from '../../ground/refusals/messages.ts';
import { ok } from '../../ground/result.ts';
import { foldForSearch } from '../../ground/words/fold.ts';
import { draftEntry } from '../../record/journal/read-entry.ts';
import type { WorkspaceFile } from '../../record/workspace/workspace-file.ts';
import { type Definition, type KeptDefinition, listDefinitions } from './definitions.ts';

/** Saves a definition as a new one, or as the next version of `before`. No two that stand share a name. */
export function decideSaveDefinition(
  file: WorkspaceFile,
  before: KeptDefinition | null,
  fresh: { readonly id: string; readonly on: string },
  definition: Definition,
) {
  const isSame = ({ name }: Definition) => foldForSearch(name) === foldForSearch(definition.name);
  const other = listDefinitions(file).definitions.find((each) => each.id !== before?.id && isSame(each));
  if (other) return refuse('DEFINITION_NAMED', { name: other.name });
  const { id = fresh.id, version = 0, on: _, ...had } = before ?? {};
  if (before && canonicalJson(had) === canonicalJson(definition)) return refuse('NOTHING_TO_CHANGE');
  const saved = { id, version: version + 1, on: fresh.on, ...definition };
  return ok([draftEntry('report-definition.saved', saved)]);
}

/** Puts a definition away: nothing that was written by it changes. */
export function decideRetireDefinition({ id, name }: KeptDefinition, on: string) {
  return [draftEntry('report-definition.retired', { id, name, on })];
}
