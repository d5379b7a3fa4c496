/** Measures the longest time between two frames of the page. */
export function watchFrames(): { stop(): number } {
  let last = performance.now();
  let worst = 0;
  let request = requestAnimationFrame(function look(now) {
    worst = Math.max(worst, now - last);
    last = now;
    request = requestAnimationFrame(look);
  });
  return {
    stop() {
      cancelAnimationFrame(request);
      return worst;
    },
  };
}
