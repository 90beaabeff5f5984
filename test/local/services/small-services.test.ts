import { openDocument } from "./open-document";

test("dates are written by pattern in a time zone", () => {
  const utilities = openDocument().service<GoogleAppsScript.Utilities.Utilities>("Utilities");
  const date = new Date("2026-03-15T11:05:09.007Z") as unknown as GoogleAppsScript.Base.Date;
  expect(utilities.formatDate(date, "Europe/Paris", "yyyy-MM-dd'T'HH:mm:ss.SSSZ")).toBe("2026-03-15T12:05:09.007+0100");
  expect(utilities.formatDate(date, "America/New_York", "EEE d MMM yy, h:mm a 'o''clock'")).toBe(
    "Sun 15 Mar 26, 7:05 AM o'clock",
  );
  expect(utilities.formatDate(date, "GMT", "EEEE MMMM X z")).toBe("Sunday March Z GMT");
});

test("base 64 speaks signed bytes, CSV is parsed", () => {
  const utilities = openDocument().service<GoogleAppsScript.Utilities.Utilities>("Utilities");
  expect(utilities.base64Encode("é")).toBe("w6k=");
  expect(utilities.base64Decode("w6k=")).toEqual([-61, -87]);
  expect(utilities.parseCsv('a,"b,c"\n1,')).toEqual([
    ["a", "b,c"],
    ["1", ""],
  ]);
});

test("properties keep texts up to 9 KB, caches forget, each store by itself (platform 4)", () => {
  const { service } = openDocument();
  const properties = service<GoogleAppsScript.Properties.PropertiesService>("PropertiesService");
  properties.getDocumentProperties().setProperties({ a: "1", b: "2" });
  expect(properties.getDocumentProperties().getProperties()).toEqual({ a: "1", b: "2" });
  expect(properties.getUserProperties().getProperty("a")).toBeNull();
  expect(() => properties.getScriptProperties().setProperty("big", "x".repeat(9217))).toThrow(
    "Argument too large: value",
  );
  const cache = service<GoogleAppsScript.Cache.CacheService>("CacheService").getUserCache();
  cache.put("k", "v", 10);
  expect([cache?.get("k"), cache?.get("other")]).toEqual(["v", null]);
  cache.put("gone", "v", 0);
  expect(cache.get("gone")).toBeNull();
});

test("the time zone of the script is that of its manifest, the address of the user is hidden", () => {
  const manifest = { name: "appsscript", type: "JSON", source: '{"timeZone":"Africa/Casablanca"}' } as const;
  const { local } = openDocument({ project: [manifest], timeZone: "Europe/Paris" });
  const session = local.services.Session as GoogleAppsScript.Base.Session;
  expect([session.getScriptTimeZone(), session.getActiveUser().getEmail()]).toEqual(["Africa/Casablanca", ""]);
});
