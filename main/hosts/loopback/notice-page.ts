/** The page for somebody without a session: an old bookmark, an address used twice, a page of someone else. */
export function noticePage(): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>PSEA Partner Assessment</title></head>
<body>
<h1>This address can’t be used again</h1>
<p>Each address opens PSEA Partner Assessment once, so that nobody else on this computer can use it.
Nothing was lost. In the window where the program runs, press Enter to get a new address, or start the program again.</p>
</body>
</html>
`;
}
