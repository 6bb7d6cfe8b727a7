/**
 * A large answer as the text of its JSON: the bridge between the worlds of a page copies text at once and objects member by
 * member, which took longer than all else that the first screen needs.
 */
export type Packed<T> = string & { readonly of?: T };

export const pack = <T>(value: T): Packed<T> => JSON.stringify(value);

export const unpack = <T>(packed: Packed<T>): T => JSON.parse(packed) as T;
