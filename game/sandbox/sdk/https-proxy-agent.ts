/** There is no proxy in the city. */
export default function createProxyAgent(): object {
  return {};
}
