import { type HubCode, HubFailure } from '../../core/ports-hub.ts';

/** Where a hub is, as messages tell it: never with the password. */
export interface HubPlace {
  readonly server: string;
  readonly login: string;
  readonly database: string;
}

/** What PostgreSQL says by code, as a person is told it. Codes that begin with PS are the hub's own. */
const byCode: Readonly<Record<string, HubCode>> = {
  '28000': 'HUB_LOGIN_REFUSED',
  '28P01': 'HUB_LOGIN_REFUSED',
  '3D000': 'HUB_NOT_SET_UP',
  '3F000': 'HUB_NOT_SET_UP',
  '42P01': 'HUB_NOT_SET_UP',
  '42883': 'HUB_NOT_SET_UP',
  '42501': 'HUB_NO_RIGHT',
  '55P03': 'HUB_BUSY',
  PS001: 'HUB_OFFICE_UNKNOWN',
  PS002: 'HUB_OFFICE_RETIRED',
  PS008: 'HUB_REASON_NEEDED',
  PS009: 'HUB_NO_RIGHT',
};

const untrusted = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL|certificate|does not support SSL/i;
const cut = /^(ECONNRESET|EPIPE|57P01|57P02|57P03|08\w{3}|ERR_STREAM_PREMATURE_CLOSE)$/;
const cutWords = /terminated|connection (is )?(closed|ended)|not queryable|premature close/i;
const gone = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ECONNRESET)$/;

/** An error of server or network as a `HubFailure`; a bug stays what it is. `isFirst`: while connecting. */
export function hubFailure(error: unknown, place: HubPlace, isFirst = false): unknown {
  if (error instanceof HubFailure || !(error instanceof Error)) return error;
  const { code = '', message } = error as Error & { code?: string };
  const details = { ...place, problem: message, reason: message };
  const known = byCode[code];
  if (known) return new HubFailure(known, details);
  if (untrusted.test(`${code} ${message}`)) return new HubFailure('HUB_NOT_TRUSTED', details);
  if (isFirst && (gone.test(code) || /timeout|terminated/i.test(message)))
    return new HubFailure('HUB_UNREACHABLE', { ...details, problem: code || message });
  if (cut.test(code) || cutWords.test(message)) return new HubFailure('HUB_CUT', details);
  return error;
}
