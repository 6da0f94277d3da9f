// Guards for messages between the extension and its pages. The type of a message follows from its guard: the two cannot differ.

/** Checks that a value has a type. */
export type Guard<T> = (value: unknown) => value is T;
/** The type that a guard checks for. */
export type Guarded<G> = G extends Guard<infer T> ? T : never;

/** The guard of every field of an object. */
type Shape = Readonly<Record<string, Guard<unknown>>>;
type Fields<S extends Shape> = { readonly [Key in keyof S]: Guarded<S[Key]> };
/** For each type of message, the guards of its fields besides `type`. */
type Messages = Readonly<Record<string, Shape>>;
/** A message of one of the types `K`, or of any. */
export type MessageOf<M extends Messages, K extends keyof M = keyof M> = {
  [Type in K]: { readonly type: Type } & Fields<M[Type]>;
}[K];

/** UTF-16 units of a text that is neither HTML nor CSS. */
const maxTextLength = 8_192;
const maxLine = 10_000_000;

export const boolean = (value: unknown): value is boolean => typeof value === 'boolean';
/** A string of any length: HTML or CSS. */
export const longString = (value: unknown): value is string => typeof value === 'string';
/** A string of limited length. */
export const string = (value: unknown): value is string => longString(value) && value.length <= maxTextLength;
/** A whole number, which may be negative. */
export const integer = (value: unknown): value is number => Number.isInteger(value);
/** A line, from 0; a fraction says how far into the line. */
export const scrollLine = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= maxLine;
/** A whole number from 0: a line, a character or a count. */
export const natural = (value: unknown): value is number => scrollLine(value) && integer(value);

/** One of the given strings. */
export function oneOf<T extends string>(...values: readonly T[]): Guard<T> {
  return (value): value is T => values.some((each) => each === value);
}

/** `null`, or what the guard accepts. */
export function nullOr<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value);
}

/** An array of what the guard accepts. */
export function arrayOf<T>(guard: Guard<T>, maxLength = Infinity): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.length <= maxLength && value.every(guard);
}

/** An object in which each guard accepts the field of its name. */
export function object<S extends Shape>(shape: S): Guard<Fields<S>> {
  const guards = Object.entries(shape);
  return (value): value is Fields<S> =>
    typeof value === 'object' && value !== null && guards.every(([key, guard]) => guard(Reflect.get(value, key)));
}

/** An object in which the guard accepts the field of every key. */
export function record<K extends string, T>(keys: readonly K[], guard: Guard<T>): Guard<Readonly<Record<K, T>>> {
  const isWhole = object(Object.fromEntries(keys.map((key) => [key, guard])));
  return (value): value is Readonly<Record<K, T>> => isWhole(value);
}

/** A message of any of the given types. */
export function message<M extends Messages>(messages: M): Guard<MessageOf<M>> {
  const guards = new Map(Object.entries(messages).map(([type, shape]) => [type, object(shape)]));
  const hasType = object({ type: string });
  return (value): value is MessageOf<M> => hasType(value) && guards.get(value.type)?.(value) === true;
}
