import { oc } from '@orpc/contract';
import { z } from 'zod';
import { saysSomething } from '../words/reason.ts';
import { type MessageCode, messageCodes } from './messages.ts';

export interface RequestMeta {
  /** Whether the request changes the record: changing requests run one at a time. */
  readonly changes: boolean;
  /** Whether a workspace must be open. */
  readonly needsWorkspace: boolean;
  /** Every refusal that it may answer with: its own, then those that come with the workspace, then the general ones. */
  readonly errors: readonly MessageCode[];
  /** One plain sentence: help of the command line and of the reference. */
  readonly summary: string;
  /**
   * Whether it reads for long, so that it goes to a second reader where there is one: it reads the record as it is when
   * it begins, changes nothing of it, tells how far it has come and can be cancelled.
   */
  readonly readsLong: boolean;
  /**
   * Whether it changes for long, so that a thread of its own makes the change where it can: until that is done, the core
   * answers whoever reads with the record as it was. It works on the record and the files that it is given alone.
   */
  readonly changesLong: boolean;
  /** Whether an answer says that something is wrong: the command line then ends with 1, and prints it all the same. */
  readonly failed?: (value: never) => boolean;
}

/** What any request may be refused with: its input can't be read, or the program has a fault. */
export const generalErrors = [
  'INPUT_INVALID',
  'UNEXPECTED',
  'CORE_LOST',
  'ENGINE_MISSING',
] as const satisfies readonly MessageCode[];

/** What a request may be refused with that reads for long. */
export const longReadingErrors = ['CANCELLED'] as const satisfies readonly MessageCode[];

/** What any request about the open workspace may be refused with: there is none, or its disk or file fails at work. */
export const workspaceErrors = [
  'NO_WORKSPACE',
  'DISK_FULL',
  'DISK_FAILED',
  'WORKSPACE_DAMAGED',
  'WORKSPACE_LOCKED',
  'WORKSPACE_MOVED',
  'WORKSPACE_READ_ONLY',
  'DOCUMENTS_DAMAGED',
  'CHANGE_UNREADABLE',
  'REFERENCE_SHARED',
] as const satisfies readonly MessageCode[];

/** Values that a refusal or a problem names. */
export const detailsSchema = z
  .record(
    z.string(),
    z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()).readonly()]),
  )
  .readonly();

export const refusalSchema = z.object({
  code: z.enum(messageCodes),
  message: z.string(),
  details: detailsSchema,
});

function resultSchema<Output extends z.ZodType, Code extends MessageCode>(
  value: Output,
  codes: readonly Code[],
) {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), error: refusalSchema.extend({ code: z.enum(codes) }) }),
  ]);
}

interface RequestDeclaration<
  Input extends z.ZodType,
  Output extends z.ZodType,
  Code extends MessageCode,
  Without extends boolean,
  Long extends boolean,
> {
  readonly summary: string;
  readonly changes: boolean;
  /** Of a request that changes nothing: see `readsLong` above. */
  readonly readsLong?: Long;
  /** Of a request that changes the record: see `changesLong` above. */
  readonly changesLong?: boolean;
  /** Answered whether a workspace is open or not. */
  readonly withoutWorkspace?: Without;
  readonly input: Input;
  readonly output: Output;
  /** Its own refusals; a handler that answers with another one doesn't compile. */
  readonly errors: readonly Code[];
  readonly failed?: (value: z.infer<Output>) => boolean;
}

type Answered<Code extends MessageCode, Without extends boolean, Long extends boolean> =
  | Code
  | (Long extends true ? (typeof longReadingErrors)[number] : never)
  | (typeof generalErrors)[number]
  | (Without extends true ? never : (typeof workspaceErrors)[number]);

const base = oc.$meta<RequestMeta>({
  changes: false,
  needsWorkspace: true,
  readsLong: false,
  changesLong: false,
  errors: [],
  summary: '',
});

/**
 * Declares one request: its summary, input, output and named errors. The validation, the renderer's
 * client, the channel of each host, the command line and the reference in `docs/` come from this.
 */
export function request<
  Input extends z.ZodType,
  Output extends z.ZodType,
  Code extends MessageCode = never,
  Without extends boolean = false,
  Long extends boolean = false,
>(declaration: RequestDeclaration<Input, Output, Code, Without, Long>) {
  const { summary, changes, failed } = declaration;
  const { withoutWorkspace = false, readsLong = false, changesLong = false } = declaration;
  const errors: readonly MessageCode[] = [
    ...new Set<MessageCode>([
      ...declaration.errors,
      ...(readsLong ? longReadingErrors : []),
      ...(withoutWorkspace ? [] : workspaceErrors),
      ...generalErrors,
    ]),
  ];
  return base
    .meta({
      summary,
      changes,
      needsWorkspace: !withoutWorkspace,
      readsLong,
      changesLong,
      errors,
      ...(failed ? { failed } : {}),
    })
    .input(declaration.input)
    .output(resultSchema(declaration.output, errors as readonly Answered<Code, Without, Long>[]));
}

/** A list as every list is answered. */
export function listOf<Row extends z.ZodType>(row: Row) {
  return z.object({ rows: z.array(row), total: z.int() });
}

/** A file that travels with a request or an answer. */
export const fileSchema = z.object({
  name: z.string().min(1).max(255),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'the content of a file is missing'),
});
export type FileContent = z.infer<typeof fileSchema>;

/** Why something is done: with a word in it at least, for those who ask later. */
export const reasonSchema = (longest: number) =>
  z.string().trim().min(1).max(longest).refine(saysSomething, 'say why, in words');

/** A partner or assessment, by its reference (as a person writes it) or its id. */
export const referenceSchema = z.string().trim().min(1).max(100);
