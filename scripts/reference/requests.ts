import type { z } from 'zod';
import { contract } from '../../shared/contract/contract.ts';
import { hostContract } from '../../shared/contract/host.ts';
import type { RequestMeta } from '../../shared/ground/refusals/request.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';

/** One request of the contract, or of the host beside it. */
export interface DocumentedRequest {
  readonly feature: string;
  readonly verb: string;
  readonly meta: RequestMeta;
  readonly input: JsonSchema;
  /** What a Result carries when it is `ok`. */
  readonly output: JsonSchema;
}

interface Procedure {
  readonly '~orpc': {
    readonly meta: RequestMeta;
    readonly inputSchema: z.ZodType;
    readonly outputSchema: z.ZodType;
  };
}

/** Every request in the order of the contract; those of `host` last. */
export function allRequests(): readonly DocumentedRequest[] {
  return Object.entries({ ...contract, host: hostContract }).flatMap(([feature, procedures]) =>
    Object.entries(procedures as unknown as Record<string, Procedure>).map(([verb, procedure]) => {
      const { meta, inputSchema, outputSchema } = procedure['~orpc'];
      return {
        feature,
        verb,
        meta,
        input: jsonSchemaOf(inputSchema, 'input'),
        output: resultValue(jsonSchemaOf(outputSchema, 'output')),
      };
    }),
  );
}

/** The `value` of a Result's first branch. */
function resultValue(result: JsonSchema): JsonSchema {
  const branches = result.anyOf ?? result.oneOf ?? [];
  return branches.find(({ properties }) => properties && 'value' in properties)?.properties?.value ?? {};
}
