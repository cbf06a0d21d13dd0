/** Why no backup goes into the workspace's own folder: what takes the one away takes the other. */
export const insideOwn = (folder: string) => ({
  folder,
  problem: 'that is the folder of the workspace, or one inside of it',
});
