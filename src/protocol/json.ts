/** What JSON text can not carry: a Date becomes text, the others vanish. */
type Lost = Date | undefined | symbol | bigint | ((...args: never[]) => unknown);

/** `T` when JSON text carries it unchanged; `never` wherever it would not. */
export type Json<T> = T extends Lost ? never : T extends object ? { [K in keyof T]: Json<T[K]> } : T;
