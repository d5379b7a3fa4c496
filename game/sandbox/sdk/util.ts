import { format as formatValues } from '../guest/format.ts';
import { inspect } from '../guest/inspect.ts';

/** Node's util: resources of the SDK print themselves with it. */
export { inspect };

export function format(...values: unknown[]): string {
  return formatValues(values);
}

/** How classes were extended before there were classes; xmlbuilder still does. */
export function inherits(child: { prototype: object }, parent: { prototype: object }): void {
  Object.setPrototypeOf(child.prototype, parent.prototype);
}

export default { inspect, format, inherits };
