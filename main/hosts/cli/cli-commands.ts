import type { z } from 'zod';
import { contract } from '../../../shared/contract/contract.ts';
import { fileSchema, type RequestMeta } from '../../../shared/ground/refusals/request.ts';
import { type InputField, inputFields, secretInputs } from './input-fields.ts';
import { kebab } from './names.ts';
import type { SecretField } from './secrets.ts';

/** One request of the contract as the command line offers it. */
export interface CliCommand {
  /** As typed, such as "assessment record-answers". */
  readonly name: string;
  /** As typed, such as "follow-up". */
  readonly feature: string;
  /** As `App.dispatch` takes it. */
  readonly path: readonly [feature: string, verb: string];
  readonly summary: string;
  readonly errors: readonly string[];
  readonly fields: readonly InputField[];
  /** Parts of the input that never come from an argument. */
  readonly secrets: readonly SecretField[];
  /** Whether it records words without asking about detail of a case itself. */
  readonly recordsUnasked: boolean;
  /** Whether it changes no data, so that it can be asked beside a program that has the workspace open. */
  readonly reads: boolean;
  /** Whether a workspace must be opened first. */
  readonly needsWorkspace: boolean;
  /** Whether the input's `folder` is the workspace itself, given by --workspace. */
  readonly folderIsWorkspace: boolean;
  /** Whether --file may be given several times: the request is run for each, one after the other. */
  readonly takesFiles: boolean;
  /** Whether --file may be a folder, whose files are then handed over together. */
  readonly takesFolder: boolean;
  /** The part of the input that stands without a flag, such as the path of a package; null where nothing may. */
  readonly bare: string | null;
  /** The command that takes several of them, by its name; its own where it is that one. */
  readonly several: string | null;
  /** Whether the answer is a file, written where --out says. */
  readonly givesFile: boolean;
  /** Whether an answer says that something is wrong, for the exit code; null where no answer does. */
  readonly failed: ((value: unknown) => boolean) | null;
}

const onWorkspaceFolder = new Set([
  'workspace.create',
  'workspace.open',
  'workspace.recover',
  'workspace.listBackups',
  'workspace.previewRestore',
  'workspace.restore',
  'workspace.salvage',
  'demo.create',
  'journal.createWorkspace',
]);

/** Shorter flags that people look for, by request and field. */
const shortFlags: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'form.export': { languages: '--lang' },
  'annex.preview': { languages: '--lang' },
  'annex.create': { languages: '--lang' },
  'annex.batch': { languages: '--lang', folder: '--out' },
  'package.create': { path: '--out' },
  'journal.export': { path: '--out' },
  'package.previewFiles': { paths: '--path' },
  'package.mergeFiles': { paths: '--path', acceptSenders: '--accept-sender' },
  'assessment.recordResponse': { 'response.response': '--answer' },
  // As before a consequence could be given, whose approver has a name and a function too.
  'assessment.determine': { 'signedBy.name': '--name', 'signedBy.function': '--function' },
  'followUp.add': { 'activity.trained.trained': '--trained' },
};

function withShortFlags(key: string, fields: readonly InputField[]): readonly InputField[] {
  const own = shortFlags[key] ?? {};
  return fields.map((field) => ({ ...field, shortFlag: own[field.path.join('.')] ?? field.shortFlag }));
}

/** Requests that are run once for each --file. */
const onSeveralFiles = new Set(['form.import']);

/** Requests that take the files of a folder (`files`) in the place of one file. */
const onFolders = new Set(['content.import']);

/** Requests whose paths need no flag, with the one that takes several at a time. */
const onBarePaths: Readonly<Record<string, { readonly bare: string; readonly several: string | null }>> = {
  'package.inspect': { bare: 'path', several: null },
  'package.previewPartner': { bare: 'path', several: null },
  'package.preview': { bare: 'path', several: 'package preview-files' },
  'package.previewFiles': { bare: 'paths', several: 'package preview-files' },
  'package.merge': { bare: 'path', several: 'package merge-files' },
  'package.mergeFiles': { bare: 'paths', several: 'package merge-files' },
  'update.check': { bare: 'path', several: null },
};

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
    name: `${kebab(feature)} ${kebab(verb)}`,
    feature: kebab(feature),
    path: [feature, verb],
    summary: meta.summary,
    errors: meta.errors,
    fields: withShortFlags(key, inputFields(inputSchema)).filter(
      ({ path }) => !onFolders.has(key) || path[0] !== 'files',
    ),
    secrets: secretInputs(inputSchema),
    reads: !meta.changes,
    recordsUnasked: meta.changes && meta.needsWorkspace && !meta.errors.includes('CASE_DETAIL_UNDECIDED'),
    needsWorkspace: meta.needsWorkspace,
    folderIsWorkspace: onWorkspaceFolder.has(key),
    takesFiles: onSeveralFiles.has(key),
    takesFolder: onFolders.has(key),
    bare: onBarePaths[key]?.bare ?? null,
    several: onBarePaths[key]?.several ?? null,
    givesFile: holdsFile(outputSchema),
    failed: (meta.failed as ((value: unknown) => boolean) | undefined) ?? null,
  };
}

/** Whether the value of a Result is `{ file }` with content; evidence tells of its file without any. */
function holdsFile(output: z.ZodType): boolean {
  const { options } = output as unknown as {
    options: readonly { shape: Record<string, { shape?: Readonly<Record<string, unknown>> }> }[];
  };
  const value = options.find((option) => 'value' in option.shape)?.shape.value;
  return value?.shape?.file === fileSchema;
}
