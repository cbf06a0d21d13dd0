import { oc } from '@orpc/contract';
import { z } from 'zod';
import { type MessageCode, messageCodes } from './messages.ts';

export interface RequestMeta {
  /** Whether the request changes the record: changing requests run one at a time. */
  readonly changes: boolean;
  /** Named refusals, beside those that any request may meet. */
  readonly errors: readonly MessageCode[];
  /** One plain sentence: help of the command line and of the reference. */
  readonly summary: string;
  /** Whether an answer says that something is wrong: the command line then ends with 1, and prints it all the same. */
  readonly failed?: (value: never) => boolean;
}

/** Refusals that any request may answer with, since they concern its input or the workspace itself. */
export const commonErrors = [
  'INPUT_INVALID',
  'NO_WORKSPACE',
  'UNEXPECTED',
  'DISK_FULL',
  'DISK_FAILED',
  'WORKSPACE_DAMAGED',
  'WORKSPACE_LOCKED',
  'WORKSPACE_MOVED',
  'WORKSPACE_READ_ONLY',
  'DOCUMENTS_DAMAGED',
  'CHANGE_UNREADABLE',
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

function resultSchema<Output extends z.ZodType>(value: Output) {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), error: refusalSchema }),
  ]);
}

interface RequestDeclaration<Input extends z.ZodType, Output extends z.ZodType> {
  readonly summary: string;
  readonly changes: boolean;
  readonly input: Input;
  readonly output: Output;
  readonly errors: readonly MessageCode[];
  readonly failed?: (value: z.infer<Output>) => boolean;
}

const base = oc.$meta<RequestMeta>({ changes: false, errors: [], summary: '' });

/**
 * Declares one request: its summary, input, output and named errors. The validation, the renderer's
 * client, the channel of each host, the command line and the reference in `docs/` come from this.
 */
export function request<Input extends z.ZodType, Output extends z.ZodType>(
  declaration: RequestDeclaration<Input, Output>,
) {
  const { summary, changes, errors, failed } = declaration;
  return base
    .meta({ summary, changes, errors: [...errors, ...commonErrors], ...(failed ? { failed } : {}) })
    .input(declaration.input)
    .output(resultSchema(declaration.output));
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

/** A partner or assessment, by its reference (as a person writes it) or its id. */
export const referenceSchema = z.string().trim().min(1).max(100);
