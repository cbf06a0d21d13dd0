/** A program on another computer that has, or had, a workspace open. */
export interface HeldElsewhere {
  readonly host: string;
  readonly user: string;
  readonly program: string;
  /** ISO 8601 in UTC. */
  readonly since: string;
}
