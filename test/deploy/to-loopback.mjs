/**
 * Loaded before the real clasp: has its calls to Google go to the address in CAP_GOOGLE instead. clasp has no setting for
 * that; everything else in it runs as it is.
 */
import { createRequire } from "node:module";

const { google } = createRequire(process.env.CAP_CLASP)("googleapis");
for (const name of ["script", "drive", "oauth2"]) {
  const real = google[name].bind(google);
  google[name] = (options) => {
    const given = typeof options === "string" ? { version: options } : options;
    return real({ ...given, rootUrl: process.env.CAP_GOOGLE });
  };
}
