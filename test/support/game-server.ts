/** The server a suite in a real browser starts for itself. `command` runs in the project's folder, two above the suite. */
export function gameServer(port: number, command: string) {
  return {
    command,
    cwd: '../..',
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
    // Building the game is a part of it.
    timeout: 180_000,
  };
}
