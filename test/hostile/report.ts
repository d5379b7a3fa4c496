import type { Reporter, TestCase } from '@playwright/test/reporter';

/** Figures the tests noted, and the worst of each, at the end of the run. */
export default class Figures implements Reporter {
  private readonly figures = new Map<string, { worst: number; where: string }>();

  onTestEnd(test: TestCase): void {
    for (const { type, description } of test.annotations) {
      const value = Number(description);
      if (!(value > (this.figures.get(type)?.worst ?? -1))) continue;
      this.figures.set(type, { worst: value, where: test.title });
    }
  }

  onEnd(): void {
    for (const [name, { worst, where }] of this.figures) {
      console.log(`worst ${name}: ${worst.toFixed(0)} (${where})`);
    }
  }

  printsToStdio(): boolean {
    return true;
  }
}
