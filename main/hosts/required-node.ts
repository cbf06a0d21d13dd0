/** The engine of the database ends an older Node without a word, and would leave an empty file behind. */
const oldestNode = 24;

/** Why the program can't run on a Node of a version such as "20.20.2", with the way out; null where it can. */
export function nodeProblem(version: string): string | null {
  if (Number(version.split('.')[0]) >= oldestNode) return null;
  return `This is Node ${version}; the program needs Node ${oldestNode} or later. Nothing was opened or changed. Run it by npm (npm run psea, npm start), which brings its own Node, or by a newer one.`;
}

/** Ends the program with a sentence where its Node is too old. */
export function stopOnOldNode(exitCode: number): void {
  const problem = nodeProblem(process.versions.node);
  if (problem === null) return;
  process.stderr.write(`${problem}\n`);
  process.exit(exitCode);
}
