import { userInfo } from 'node:os';
import type { CliWords } from './text/cli-text.ts';

/** What `workspace create` assumes when it isn't told; it can be changed later with `workspace set-officer`. */
export function newWorkspaceDefaults({ start }: CliWords): {
  office: string;
  officer: { name: string; function: string };
} {
  return { office: start.office, officer: { name: userName() || start.officer, function: start.function } };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user that the system has no name for, as in some containers.
    return '';
  }
}
