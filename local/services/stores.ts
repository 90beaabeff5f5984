/** PropertiesService, CacheService and LockService, each living as long as the open document. */
import type { Simulation } from "./call-meter";
import { Exception, surface } from "./surface";

const PROPERTY_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
const CACHE_BYTES = 100 * 1024;
const CACHE_SECONDS = { usual: 600, longest: 21_600 };

const bytes = (text: string) => new TextEncoder().encode(text).length;

class PropertiesObject extends surface<GoogleAppsScript.Properties.Properties>("Properties") {
  private values = new Map<string, string>();
  override getProperty = (key: string) => this.values.get(key) ?? null;
  override getProperties = () => Object.fromEntries(this.values);
  override getKeys = () => [...this.values.keys()];
  override deleteProperty(key: string): this {
    this.values.delete(key);
    return this;
  }
  override deleteAllProperties(): this {
    this.values.clear();
    return this;
  }
  override setProperty = (key: string, value: string) => this.setProperties({ [key]: value });
  override setProperties(properties: object, deleteOthers = false): this {
    const next = new Map(deleteOthers ? [] : this.values);
    for (const [key, value] of Object.entries(properties)) {
      if (bytes(String(value)) > PROPERTY_BYTES) throw new Exception("Argument too large: value");
      next.set(key, String(value));
    }
    const total = [...next].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (total > STORE_BYTES)
      throw new Exception("You have exceeded the property storage quota. Please remove some properties and try again.");
    this.values = next;
    return this;
  }
}

export class PropertiesServiceObject extends surface<GoogleAppsScript.Properties.PropertiesService>(
  "PropertiesService",
) {
  private readonly stores = [new PropertiesObject(), new PropertiesObject(), new PropertiesObject()] as const;
  override getDocumentProperties = () => this.stores[0];
  override getScriptProperties = () => this.stores[1];
  override getUserProperties = () => this.stores[2];
}

class CacheObject extends surface<GoogleAppsScript.Cache.Cache>("Cache") {
  private readonly entries = new Map<string, { value: string; until: number }>();
  override get(key: string): string | null {
    const entry = this.entries.get(key);
    return entry && entry.until > Date.now() ? entry.value : null;
  }
  override getAll = (keys: string[]) =>
    Object.fromEntries(keys.flatMap((key) => (this.get(key) === null ? [] : [[key, this.get(key) as string]])));
  override put(key: string, value: string, seconds = CACHE_SECONDS.usual): void {
    if (key.length > 250) throw new Exception("Argument too large: key");
    if (bytes(value) > CACHE_BYTES) throw new Exception("Argument too large: value");
    this.entries.set(key, { value, until: Date.now() + Math.min(seconds, CACHE_SECONDS.longest) * 1000 });
  }
  override putAll(values: object, seconds = CACHE_SECONDS.usual): void {
    for (const [key, value] of Object.entries(values)) this.put(key, String(value), seconds);
  }
  override remove = (key: string) => void this.entries.delete(key);
  override removeAll = (keys: string[]) => keys.forEach(this.remove);
}

export class CacheServiceObject extends surface<GoogleAppsScript.Cache.CacheService>("CacheService") {
  private readonly caches = [new CacheObject(), new CacheObject(), new CacheObject()] as const;
  override getDocumentCache = () => this.caches[0];
  override getScriptCache = () => this.caches[1];
  override getUserCache = () => this.caches[2];
}

/** The script that runs now; another may run whole while it waits for a service. */
interface Scripts {
  running: object;
}

class LockObject extends surface<GoogleAppsScript.Lock.Lock>("Lock") {
  private holder: object | null = null;
  constructor(
    private readonly simulation: Simulation,
    private readonly scripts: Scripts,
  ) {
    super();
  }
  override hasLock = () => this.holder === this.scripts.running;
  override tryLock(): boolean {
    if (this.simulation.locked) this.releaseLock();
    else this.holder ??= this.scripts.running;
    return this.hasLock();
  }
  override waitLock(): void {
    if (!this.tryLock()) throw new Exception("Lock timeout: another process was holding the lock for too long.");
  }
  override releaseLock(): void {
    if (this.hasLock()) this.holder = null;
  }
}

export class LockServiceObject extends surface<GoogleAppsScript.Lock.LockService>("LockService") {
  private readonly scripts: Scripts = { running: {} };
  private readonly locks;
  constructor(simulation: Simulation) {
    super();
    const lock = () => new LockObject(simulation, this.scripts);
    this.locks = [lock(), lock(), lock()] as const;
  }
  override getDocumentLock = () => this.locks[0];
  override getScriptLock = () => this.locks[1];
  override getUserLock = () => this.locks[2];
  /** One script: Sheets lets go of its locks when it ends, in whatever way. */
  run<T>(script: () => T): T {
    const outer = this.scripts.running;
    this.scripts.running = {};
    try {
      return script();
    } finally {
      for (const lock of this.locks) lock.releaseLock();
      this.scripts.running = outer;
    }
  }
}
