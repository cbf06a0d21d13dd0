import { userInfo } from 'node:os';

/** What `workspace create` assumes when it isn't told; it can be changed later with `workspace set-officer`. */
export function newWorkspaceDefaults(): { office: string; officer: { name: string; function: string } } {
  return { office: 'My office', officer: { name: userName(), function: 'Partnership officer' } };
}

function userName(): string {
  try {
    return userInfo().username || 'Officer';
  } catch {
    // A user that the system has no name for, as in some containers.
    return 'Officer';
  }
}
