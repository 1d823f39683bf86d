// Properties and methods of a page's nodes, taken from their prototypes once and called on any node: `firstChild.call(node)`.
// A form with a field called "attributes" answers `form.attributes` with that field, and a document with a form called "title"
// does the same (DOM clobbering): these are not misled. Knows no node; live-page.ts and the capture script say which.
// Each is called at a place of its own, or engines cannot see which one it is, and a call costs ten times as much.

/**
 * The getter of a property.
 *
 * @throws TypeError when the prototype has none (it is no browser's window).
 */
export function takeGetter<Owner extends object, Key extends keyof Owner>(
  prototype: Owner,
  key: Key,
): (this: Owner) => Owner[Key] {
  // `as`: the prototype's own getter gives what the DOM's types say of the property.
  // eslint-disable-next-line @typescript-eslint/unbound-method -- the caller says of which node
  const get = findProperty(prototype, key)?.get as ((this: Owner) => Owner[Key]) | undefined;
  if (get === undefined) throw new TypeError(`This window has no getter "${String(key)}": give a browser's window.`);
  return get;
}

/**
 * A method.
 *
 * @throws TypeError when the prototype has none.
 */
export function takeMethod<Owner extends object, Key extends keyof Owner>(prototype: Owner, key: Key): Owner[Key] {
  const method: unknown = findProperty(prototype, key)?.value;
  if (typeof method !== 'function') {
    throw new TypeError(`This window has no method "${String(key)}": give a browser's window.`);
  }
  // `as`: the prototype's own method is what the DOM's types say it is.
  return method as Owner[Key];
}

/** The property of a prototype, or of one that it inherits from. */
function findProperty(prototype: object, key: PropertyKey): PropertyDescriptor | undefined {
  for (let owner: unknown = prototype; owner !== null; owner = Object.getPrototypeOf(owner)) {
    const property = Object.getOwnPropertyDescriptor(owner, key);
    if (property !== undefined) return property;
  }
  return undefined;
}
