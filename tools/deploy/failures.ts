/** What goes wrong on the way to Google: by what clasp, Google or the network says, what it means and what to do. */
const FAILURES: readonly (readonly [RegExp, string])[] = [
  [/No credentials found/, "Nobody is logged in to Google here. Run npx clasp login, then repeat this command."],
  [
    /has not enabled the Apps Script API/,
    "Your Google account does not let programs edit scripts yet. Open https://script.google.com/home/usersettings, switch the Google Apps Script API on, wait a minute, then repeat this command.",
  ],
  [
    /invalid_grant|invalid_rapt|invalid authentication credentials|Token has been expired or revoked/i,
    "Your login has expired. Run npx clasp login again, then repeat this command.",
  ],
  [
    /insufficient (authentication scopes|permission)/i,
    "Your login does not allow clasp to edit scripts. Run npx clasp login again and tick every box that Google shows, then repeat this command.",
  ],
  [
    /Requested entity was not found|File not found/,
    "Google knows no script with this id, or not in the account that is logged in. Look at the id (in the spreadsheet: Extensions, Apps Script, Project settings) and give it with npm run deploy -- --setup --script <id>, or log in with the account that owns it: npx clasp login.",
  ],
  [
    /caller does not have permission|PERMISSION_DENIED|does not have storage\.|forbidden/i,
    "The account that is logged in may not edit this script. Ask its owner to share the spreadsheet with you as an editor, or log in with another account: npx clasp login.",
  ],
  [
    /Syntax error|ParseError/i,
    "Google could not read the code and kept what it had. This build must not go out: run npm test, and report what Google says above.",
  ],
  [
    /quota|rate ?limit|Too Many Requests|RESOURCE_EXHAUSTED/i,
    "Google takes no more requests from this account for now. Wait a few minutes (for new scripts: until tomorrow), then repeat this command.",
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|socket hang up|network/i,
    "Google could not be reached. Look at your internet connection, proxy or firewall, then repeat this command.",
  ],
  [
    /internal error|backend ?error|service unavailable|status code 5\d\d|UNAVAILABLE/i,
    "Google had a problem of its own. Repeat this command in a few minutes.",
  ],
];

const UNKNOWN =
  "clasp stopped for a reason that Cap does not know. Its own words are above; https://github.com/google/clasp explains most of them.";

/** One sentence: what went wrong and what to do, from all that clasp printed. */
export function explained(output: string): string {
  return FAILURES.find(([pattern]) => pattern.test(output))?.[1] ?? UNKNOWN;
}
