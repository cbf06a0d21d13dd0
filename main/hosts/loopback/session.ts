import { createHash, randomBytes } from 'node:crypto';

const SESSIONS_KEPT = 32;

/** Who may speak to the loopback host: a token that opens the page once, and sessions that it is traded for. */
export interface Sessions {
  /** A new token for one address. */
  newToken(): string;
  /** Uses up a token and answers with a session; null when the token is unknown or was used. */
  trade(token: string): string | null;
  has(session: string | undefined): boolean;
}

// Only hashes are compared, so that no comparison's time tells how much of a guess was right.
export function createSessions(): Sessions {
  const tokens = new Set<string>();
  const sessions = new Set<string>();
  return {
    newToken: () => {
      const token = secret();
      tokens.add(hash(token));
      return token;
    },
    trade: (token) => {
      if (!tokens.delete(hash(token))) return null;
      const session = secret();
      sessions.add(hash(session));
      const [oldest] = sessions;
      if (sessions.size > SESSIONS_KEPT && oldest) sessions.delete(oldest);
      return session;
    },
    has: (session) => session !== undefined && sessions.has(hash(session)),
  };
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
