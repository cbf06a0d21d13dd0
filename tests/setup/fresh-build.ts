import { build, isBuildFresh } from '../../scripts/build-when-stale.mjs';

/** Builds out/ before the end-to-end tests when a source is newer, so that they never judge an old build. */
export async function setup(): Promise<void> {
  if (!isBuildFresh()) await build();
}
