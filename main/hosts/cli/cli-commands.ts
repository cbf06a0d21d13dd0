import type { z } from 'zod';
import { contract } from '../../../shared/contract/contract.ts';
import type { RequestMeta } from '../../../shared/contract/request.ts';
import { type InputField, inputFields, secretInputs } from './input-fields.ts';
import { kebab } from './names.ts';
import type { SecretField } from './secrets.ts';

/** One request of the contract as the command line offers it. */
export interface CliCommand {
  /** As typed, such as "assessment record-answers". */
  readonly name: string;
  readonly feature: string;
  /** As `App.dispatch` takes it. */
  readonly path: readonly [feature: string, verb: string];
  readonly summary: string;
  readonly errors: readonly string[];
  readonly fields: readonly InputField[];
  /** Parts of the input that never come from an argument. */
  readonly secrets: readonly SecretField[];
  /** Whether a workspace must be opened first. */
  readonly needsWorkspace: boolean;
  /** Whether the input's `folder` is the workspace itself, given by --workspace. */
  readonly folderIsWorkspace: boolean;
  /** Whether the answer is a file, written where --out says. */
  readonly givesFile: boolean;
}

const withoutWorkspace = new Set([
  'workspace.getStatus',
  'workspace.create',
  'workspace.open',
  'workspace.recover',
  'workspace.listRecent',
  'demo.create',
  'instrument.list',
  'instrument.score',
]);
const onWorkspaceFolder = new Set(['workspace.create', 'workspace.open', 'workspace.recover', 'demo.create']);

interface Procedure {
  readonly '~orpc': {
    readonly meta: RequestMeta;
    readonly inputSchema: z.ZodType;
    readonly outputSchema: z.ZodType;
  };
}

/** Every request of the contract, in its order. */
export function cliCommands(): readonly CliCommand[] {
  return Object.entries(contract).flatMap(([feature, procedures]) =>
    Object.entries(procedures as unknown as Record<string, Procedure>).map(([verb, procedure]) =>
      command(feature, verb, procedure),
    ),
  );
}

function command(feature: string, verb: string, procedure: Procedure): CliCommand {
  const { meta, inputSchema, outputSchema } = procedure['~orpc'];
  const key = `${feature}.${verb}`;
  return {
    name: `${feature} ${kebab(verb)}`,
    feature,
    path: [feature, verb],
    summary: meta.summary,
    errors: meta.errors,
    fields: inputFields(inputSchema),
    secrets: secretInputs(inputSchema),
    needsWorkspace: !withoutWorkspace.has(key),
    folderIsWorkspace: onWorkspaceFolder.has(key),
    givesFile: holdsFile(outputSchema),
  };
}

/** Whether the value of a Result is `{ file }`. */
function holdsFile(output: z.ZodType): boolean {
  const { options } = output as unknown as {
    options: readonly { shape: Record<string, { shape?: object }> }[];
  };
  const value = options.find((option) => 'value' in option.shape)?.shape.value;
  return value?.shape !== undefined && 'file' in value.shape;
}
