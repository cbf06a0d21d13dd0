import type { ExchangeRow } from '../../../shared/contract/package-views.ts';
import { ok } from '../../../shared/ground/result.ts';
import type { Exchange } from '../../../shared/record/workspace/workspace-file.ts';
import { inWorkspace, os } from '../implement.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import { codeOf } from './gather-content.ts';

export const listExchanges = os.package.listExchanges.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const { exchanges } = loadWorkspaceFile(journal.store);
    const { offset, limit } = input;
    const rows = exchanges
      .toReversed()
      .slice(offset, offset + limit)
      .map((exchange) => rowOf(exchange, codeOf(journal, exchange.device)));
    return ok({ rows, total: exchanges.length });
  }),
);

function rowOf(exchange: Exchange, device: string): ExchangeRow {
  const { at, package: id, partners, entries, documents } = exchange;
  const both = { package: id, at, device, partners, entries, documents };
  if (exchange.kind === 'sent') {
    const { to: who, scope, audience } = exchange;
    return { kind: 'sent', ...both, who, office: null, scope, audience, refused: 0, missing: 0 };
  }
  const { sender, office, refused, missing } = exchange;
  return {
    kind: 'merged',
    ...both,
    who: sender.officer.name,
    office,
    scope: null,
    audience: null,
    refused,
    missing,
  };
}
