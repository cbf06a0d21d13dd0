import { Socket } from 'node:net';
import { afterEach } from 'vitest';

// The product works offline. This file is loaded before every unit test and makes any attempt to reach
// another machine a failure, so that a network call cannot enter unnoticed. Loopback stays open: the
// loopback host's own tests need it.

type ConnectTarget = { host: string | null; isLocal: boolean };

const LOOPBACK_NAMES = new Set(['localhost', '::1', '[::1]', '0:0:0:0:0:0:0:1']);

function isLoopback(host: string): boolean {
  const name = host.toLowerCase();
  return LOOPBACK_NAMES.has(name) || /^127(\.\d{1,3}){3}$/.test(name) || /^::ffff:127\./.test(name);
}

/** Reads the arguments of `Socket.connect` in all their documented shapes; a path is a local pipe. */
function targetOf(args: unknown[]): ConnectTarget {
  const [first, second] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args;
  if (typeof first === 'object' && first !== null) {
    const options = first as { host?: unknown; path?: unknown };
    if (typeof options.path === 'string') return { host: null, isLocal: true };
    const host = typeof options.host === 'string' ? options.host : 'localhost';
    return { host, isLocal: isLoopback(host) };
  }
  if (typeof first === 'string' && !/^\d+$/.test(first)) return { host: null, isLocal: true };
  const host = typeof second === 'string' ? second : 'localhost';
  return { host, isLocal: isLoopback(host) };
}

type Connect = (this: Socket, ...args: unknown[]) => Socket;
interface Guarded extends Connect {
  reached?: string[];
}

// Files that share a process load this once each: the guard stands already then, and is not put around itself.
const connect = Socket.prototype.connect as Guarded;
const reached = connect.reached ?? [];

if (!connect.reached) {
  const guarded: Guarded = function guardedConnect(...args) {
    const target = targetOf(args);
    if (target.isLocal) return connect.apply(this, args);
    reached.push(String(target.host));
    throw new Error(
      `A unit test tried to reach ${target.host}. Tests may open sockets to this machine only.`,
    );
  };
  guarded.reached = reached;
  Socket.prototype.connect = guarded as Socket['connect'];
}

// The code under test may catch the error, so each test is also asked at its end.
afterEach(() => {
  const hosts = reached.splice(0);
  if (hosts.length > 0) throw new Error(`This test tried to reach ${hosts.join(', ')}.`);
});
